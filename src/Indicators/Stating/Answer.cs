using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An answer to a question about stated figures: yes, no or undetermined.</summary>
/// <remarks>
/// <para>Answers combine as in Kleene's three-valued logic: <c>no &amp; undetermined</c> is no, <c>yes &amp; undetermined</c> is undetermined.
/// An answer is not a condition: ask <see cref="IsYes"/>, <see cref="IsNo"/> or <see cref="IsUndetermined"/>.</para>
/// <para>The default value is undetermined. There is no order.</para>
/// </remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly record struct Answer : IJsonValue
{
    private readonly sbyte truth;

    private Answer(sbyte truth) => this.truth = truth;

    /// <summary>It is so for every figure that the bounds allow.</summary>
    public static Answer Yes => new(1);

    /// <summary>It is so for no figure that the bounds allow.</summary>
    public static Answer No => new(-1);

    /// <summary>The bounds allow both; the default value.</summary>
    public static Answer Undetermined => default;

    /// <summary>Whether the answer is yes.</summary>
    public bool IsYes => truth > 0;

    /// <summary>Whether the answer is no.</summary>
    public bool IsNo => truth < 0;

    /// <summary>Whether the answer is neither yes nor no.</summary>
    public bool IsUndetermined => truth == 0;

    /// <summary>A plain condition as an answer.</summary>
    /// <param name="condition">The condition.</param>
    public static Answer Of(bool condition) => condition ? Yes : No;

    /// <summary>Yes when both are yes, no when one is no, else undetermined.</summary>
    public static Answer operator &(Answer left, Answer right) => new(Math.Min(left.truth, right.truth));

    /// <summary>Yes when one is yes, no when both are no, else undetermined.</summary>
    public static Answer operator |(Answer left, Answer right) => new(Math.Max(left.truth, right.truth));

    /// <summary>No for yes, yes for no, undetermined for undetermined.</summary>
    public static Answer operator !(Answer answer) => new((sbyte)-answer.truth);

    /// <summary>"yes", "no" or "undetermined".</summary>
    public override string ToString() => Choices.Answers[this];

    internal static Answer Of(bool isYes, bool isNo) =>
        isYes ? Yes
        : isNo ? No
        : Undetermined;

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Answer>(
            static spot => spot.AsChoice(Choices.Answers),
            static (writer, answer) => writer.WriteStringValue(answer.ToString())
        );
}
