namespace Indicators.Tests;

public sealed class BatchSeriesTests
{
    [Theory]
    // PPI Manual (2004), chapter 19; expected to four places.
    [InlineData("harmonic_laspeyres", "1.2542")]
    [InlineData("geometric_laspeyres", "1.3300")]
    [InlineData("laspeyres", "1.4200")]
    [InlineData("paasche", "1.3824")]
    [InlineData("geometric_paasche", "1.4846")]
    [InlineData("palgrave", "1.6096")]
    [InlineData("fisher", "1.4011")]
    [InlineData("tornqvist", "1.4052")]
    [InlineData("marshall_edgeworth", "1.4010")]
    [InlineData("walsh1", "1.4017")]
    public void An_index_is_the_published_one(string formula, string published)
    {
        const string Basket =
            "\"p0\":[1,1,1,1,1,1],\"q0\":[1,1,2,1,4.5,0.5],\"p1\":[1.2,3,1.3,0.7,1.4,0.8],\"q1\":[0.8,0.9,1.9,1.3,4.7,0.6]";
        var answer = Answer($"{{\"op\":\"index\",\"formula\":\"{formula}\",{Basket}}}");
        var value = ExactDecimal.Parse(answer["{\"value\":\"".Length..^2]);
        Assert.Equal(ExactDecimal.Parse(published), decimal.Round(value, 4));
    }

    [Theory]
    // Expected by hand: quotients and differences of the numbers in the line.
    [InlineData("""{"op":"yoy","start":"2023-S1","values":[4,5,6,6]}""", """{"values":[null,null,"0.5","0.2"]}""")]
    [InlineData("""{"op":"yoy","values":[4,6],"periods":"1"}""", """{"values":[null,"0.5"]}""")]
    [InlineData("""{"op":"change","values":[10],"periods":2}""", """{"values":[null]}""")]
    [InlineData("""{"op":"change","values":[0,1]}""", """{"values":[null,null]}""")]
    [InlineData(
        """{"op":"deaccumulate","values":["1",null,"4","5"]}""",
        """{"values":["1",null,null,"1"],"impossible":[]}"""
    )]
    [InlineData(
        """{"op":"deaccumulate","start":"2024-01","values":["5","4"]}""",
        """{"values":["5","-1"],"impossible":["2024-02"]}"""
    )]
    [InlineData(
        """{"op":"deaccumulate","values":["5","4"],"mayBeNegative":true}""",
        """{"values":["5","-1"],"impossible":[]}"""
    )]
    [InlineData("""{"op":"rebase","values":["80","160"],"base":"1"}""", """{"values":["50","100"]}""")]
    [InlineData("""{"op":"rebase","start":"2020","values":["80","160"],"base":0}""", """{"values":["100","200"]}""")]
    [InlineData(
        """{"op":"rebase","start":"2020","values":["80","120"],"base":["2020","2021"]}""",
        """{"values":["80","120"]}"""
    )]
    [InlineData(
        """{"op":"contributions","from":["5","5"],"to":["6","4"]}""",
        """{"growth":"0","values":["0.1","-0.1"],"rates":[null,null],"addsUp":true}"""
    )]
    public void Lists_answer_with_lists(string line, string expected) => Assert.Equal(expected, Answer(line));

    [Theory]
    [InlineData("""{"op":"yoy","values":[1,2]}""", "format")]
    [InlineData("""{"op":"yoy","start":"2023-Q5","values":[1,2]}""", "format")]
    [InlineData("""{"op":"yoy","start":"2023","values":[]}""", "format")]
    [InlineData("""{"op":"yoy","start":"2023","values":[1],"more":1}""", "format")]
    [InlineData("""{"op":"yoy","start":"2023-12-31T00:00:00","values":[1]}""", "format")]
    [InlineData("""{"op":"yoy","values":[{"period":"2023","value":1},{"period":"2023","value":2}]}""", "domain")]
    [InlineData("""{"op":"change","values":[1],"periods":"0"}""", "domain")]
    [InlineData("""{"op":"change","values":[1],"periods":"1.5"}""", "format")]
    [InlineData("""{"op":"accumulate","values":[1,1,1,1,1,1,1,1,1,1,1,1,1]}""", "format")]
    [InlineData("""{"op":"rebase","values":[1],"base":1}""", "format")]
    [InlineData("""{"op":"rebase","start":"2020","values":[1],"base":"2021"}""", "format")]
    [InlineData("""{"op":"rebase","values":[0,1],"base":0}""", "undefined")]
    [InlineData("""{"op":"contributions","from":[1],"to":[1,2]}""", "format")]
    [InlineData("""{"op":"contributions","from":[0],"to":[1]}""", "undefined")]
    [InlineData("""{"op":"index","formula":"none","p0":[1],"p1":[1]}""", "format")]
    [InlineData("""{"op":"index","formula":"fisher","p0":[1],"q0":[1],"p1":[0],"q1":[1]}""", "undefined")]
    [InlineData("""{"op":"index","formula":"fisher","p0":[1,2],"q0":[1],"p1":[1],"q1":[1]}""", "domain")]
    [InlineData("""{"op":"splice","windows":[[1.1],[1.1,1.2]],"point":"mean"}""", "domain")]
    [InlineData("""{"op":"splice","windows":[1.1],"point":"mean"}""", "format")]
    [InlineData("""{"op":"annualised","start":"2024-W01","values":[1,2]}""", "domain")]
    public void A_bad_line_is_an_answer_with_a_code(string line, string code)
    {
        var answer = Answer(line);
        Assert.StartsWith("{\"error\":", answer, StringComparison.Ordinal);
        Assert.EndsWith($"\"code\":\"{code}\"}}", answer, StringComparison.Ordinal);
    }

    private static string Answer(string line) => CommandLine.RunWith(line + "\n", "batch").Output.TrimEnd('\n');
}
