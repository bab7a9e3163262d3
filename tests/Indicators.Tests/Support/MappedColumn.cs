using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Indicators.Tests;

/// <summary>Numbers in a file that is mapped into memory: a panel reads and writes them, and no array is made.</summary>
internal sealed unsafe class MappedColumn : MemoryManager<double>
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly int length;
    private readonly double* cells;

    internal MappedColumn(string path, int length)
    {
        this.length = length;
        file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, (long)length * sizeof(double));
        view = file.CreateViewAccessor();
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        cells = (double*)(start + view.PointerOffset);
    }

    public override Span<double> GetSpan() => new(cells, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(cells + elementIndex);

    public override void Unpin() { }

    protected override void Dispose(bool disposing)
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }
}
