using System.Numerics;

namespace Indicators;

/// <summary>A measure whose difference is another type: shares and growth rates, whose difference is percentage points; temperatures.</summary>
/// <typeparam name="TSelf">The measure's own type.</typeparam>
/// <typeparam name="TDifference">The type of a difference of two values.</typeparam>
/// <remarks>Such values are never added to each other; they can be compared, subtracted, moved by a difference and averaged with weights.</remarks>
public interface IAffineMeasure<TSelf, TDifference>
    : IMeasure<TSelf>,
        IAdditionOperators<TSelf, TDifference, TSelf>,
        ISubtractionOperators<TSelf, TSelf, TDifference>
    where TSelf : struct, IAffineMeasure<TSelf, TDifference>
    where TDifference : struct, IAdditiveMeasure<TDifference>;
