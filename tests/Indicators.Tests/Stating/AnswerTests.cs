namespace Indicators.Tests;

/// <summary>The truth tables of Kleene's strong three-valued logic.</summary>
public sealed class AnswerTests
{
    private static readonly Answer[] All = [Answer.No, Answer.Undetermined, Answer.Yes];

    public static TheoryData<int, int> Pairs => [.. from left in Range from right in Range select (left, right)];

    private static IEnumerable<int> Range => Enumerable.Range(0, 3);

    [Theory]
    [InlineData("no", "no", "no", "no")]
    [InlineData("no", "undetermined", "no", "undetermined")]
    [InlineData("no", "yes", "no", "yes")]
    [InlineData("undetermined", "no", "no", "undetermined")]
    [InlineData("undetermined", "undetermined", "undetermined", "undetermined")]
    [InlineData("undetermined", "yes", "undetermined", "yes")]
    [InlineData("yes", "no", "no", "yes")]
    [InlineData("yes", "undetermined", "undetermined", "yes")]
    [InlineData("yes", "yes", "yes", "yes")]
    public void Answers_combine_by_the_table(string left, string right, string both, string either)
    {
        Assert.Equal(both, (Named(left) & Named(right)).ToString());
        Assert.Equal(either, (Named(left) | Named(right)).ToString());
    }

    [Fact]
    public void Not_turns_yes_and_no_and_leaves_undetermined()
    {
        Assert.Equal(Answer.No, !Answer.Yes);
        Assert.Equal(Answer.Yes, !Answer.No);
        Assert.Equal(Answer.Undetermined, !Answer.Undetermined);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_laws_of_De_Morgan_hold(int left, int right)
    {
        Assert.Equal(!(All[left] & All[right]), !All[left] | !All[right]);
        Assert.Equal(!(All[left] | All[right]), !All[left] & !All[right]);
    }

    [Fact]
    public void The_default_is_undetermined()
    {
        Assert.Equal(Answer.Undetermined, default);
        Assert.True(default(Answer).IsUndetermined);
    }

    [Fact]
    public void An_answer_is_one_of_the_three()
    {
        Assert.All(All, answer => Assert.Single([answer.IsYes, answer.IsNo, answer.IsUndetermined], static x => x));
        Assert.True(Answer.Of(condition: true).IsYes);
        Assert.True(Answer.Of(condition: false).IsNo);
    }

    private static Answer Named(string name) => All.Single(answer => answer.ToString() == name);
}
