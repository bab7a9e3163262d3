namespace Indicators;

public static partial class AssessmentPolicies
{
    private static AssessmentPolicy OfWeather()
    {
        var sun = new Names("sun", "晴");
        return new(
            "weather",
            new("German weather symbols", "德国天气符号"),
            new Source(
                "dns-indicators",
                "Federal Statistical Office of Germany",
                "Indicators of the German Sustainable Development Strategy: assessment of status",
                new Uri("https://dns-indikatoren.de/en/status/")
            ),
            "The mean of the last five annual changes (of three, where six points are not known) goes on to the due period; what is then missing, against the gap that remains now: under 5 %, up to 20 %, more, or a gap that does not shrink.",
            [
                ProgressClass.Above("sun", sun, 0.95m, isOnTrack: true),
                ProgressClass.From("cloud_with_sun", new("cloud with sun", "晴间多云"), 0.8m),
                ProgressClass.Above("cloud", new("cloud", "多云"), 0m),
                ProgressClass.Of("thunderstorm", new("thunderstorm", "雷雨")),
            ],
            [],
            ProgressClass.Of("sun", sun, isOnTrack: true),
            new FormulaRule<WeatherFormula> { UsesRecent = true }
        )
        {
            IsScaleInvariant = true,
            IsMirrored = true,
        };
    }
}
