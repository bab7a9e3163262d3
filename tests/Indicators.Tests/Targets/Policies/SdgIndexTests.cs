using System.Globalization;

namespace Indicators.Tests;

/// <summary>Scores and thresholds of the SDG Index and Dashboards Report 2018 (Bertelsmann Stiftung and SDSN, CC BY 4.0).</summary>
public sealed class SdgIndexTests
{
    /// <summary>Country, value, worst bound, best bound, published score.</summary>
    private const string Scores = """
        AFG 23 42.3 0 45.62647754
        DZA 4.6 42.3 0 89.12529551
        ARG 3.6 42.3 0 91.4893617
        AUS 2.5 42.3 0 94.08983452
        AZE 2.5 42.3 0 94.08983452
        BGD 15.1 42.3 0 64.30260047
        BEL 2.5 42.3 0 94.08983452
        BEN 10.3 42.3 0 75.6501182
        BIH 2.5 42.3 0 94.08983452
        BRA 2.5 42.3 0 94.08983452
        BFA 20.2 42.3 0 52.24586288
        KHM 15.3 42.3 0 63.82978723
        CAN 2.5 42.3 0 94.08983452
        TCD 32.5 42.3 0 23.1678487
        CHN 9.6 42.3 0 77.30496454
        COG 28.2 42.3 0 33.33333333
        CIV 15.4 42.3 0 63.59338061
        CUB 2.5 42.3 0 94.08983452
        CZE 2.5 42.3 0 94.08983452
        DJI 12.8 42.3 0 69.73995272
        ECU 12.1 42.3 0 71.39479905
        LBR 42.8 42.3 0 0
        ZMB 45.9 42.3 0 0
        AFG 59.29999924 50.2 0 0
        DZA 11.69999981 50.2 0 76.69322783
        ARG 8.199999809 50.2 0 83.66533927
        AUS 1.799999952 50.2 0 96.41434278
        AZE 18 50.2 0 64.14342684
        BGD 36.40000153 50.2 0 27.4900379
        BEL 2.58 50.2 0 94.86055785
        BEN 34 50.2 0 32.27091736
        BOL 27.20000076 50.2 0 45.81673237
        BWA 31.39999962 50.2 0 37.45020091
        BGR 8.800000191 50.2 0 82.47011941
        BDI 57.5 50.2 0 0
        CMR 31.70000076 50.2 0 36.85258908
        CAF 40.70000076 50.2 0 18.9243025
        CHL 1.799999952 50.2 0 96.41434278
        COL 12.69999981 50.2 0 74.70119598
        COG 21.20000076 50.2 0 57.76892342
        CIV 29.60000038 50.2 0 41.03585671
        CUB 7 50.2 0 86.0557771
        CZE 2.599999905 50.2 0 94.8207174
        DJI 33.5 50.2 0 33.26693329
        AFG 8.600000381 16.3 0 47.23925899
        DZA 4.099999905 16.3 0 74.84662517
        ARG 1.200000048 16.3 0 92.63803617
        AUS 0 16.3 0 100
        AZE 3.099999905 16.3 0 80.98159479
        BGD 14.30000019 16.3 0 12.26993337
        BEL 0.7 16.3 0 95.70552127
        BEN 4.5 16.3 0 72.39263674
        BOL 1.399999976 16.3 0 91.41104269
        BWA 7.199999809 16.3 0 55.82821996
        BGR 3.200000048 16.3 0 80.36809695
        BDI 6.099999905 16.3 0 62.57668595
        CMR 5.199999809 16.3 0 68.09815919
        CAF 7.400000095 16.3 0 54.60122428
        CHL 0.3000000119 16.3 0 98.15950904
        COL 0.8999999762 16.3 0 94.4785275
        COG 8.199999809 16.3 0 49.69325035
        CIV 7.599999905 16.3 0 53.37423153
        CUB 2.400000095 16.3 0 85.27607235
        CZE 4.599999905 16.3 0 71.77914037
        DJI 21.5 16.3 0 0
        NER 18.70000076 16.3 0 0
        AFG 396 814 3.4 51.56674069
        DZA 140 814 3.4 83.14828522
        ARG 52 814 3.4 94.00444115
        AUS 6 814 3.4 99.67924994
        AZE 25 814 3.4 97.33530718
        BGD 176 814 3.4 78.70713052
        BEL 7 814 3.4 99.55588453
        BEN 405 814 3.4 50.45645201
        BOL 206 814 3.4 75.00616827
        BWA 129 814 3.4 84.50530471
        BGR 11 814 3.4 99.0624229
        BDI 712 814 3.4 12.58327165
        KHM 161 814 3.4 80.55761165
        CAN 7 814 3.4 99.55588453
        TCD 856 814 3.4 0
        CHN 27 814 3.4 97.08857636
        COD 693 814 3.4 14.92721441
        CRI 25 814 3.4 97.33530718
        HRV 8 814 3.4 99.43251912
        CYP 7 814 3.4 99.55588453
        DNK 6 814 3.4 99.67924994
        FIN 3 814 3.4 100
        ISL 3 814 3.4 100
        POL 3 814 3.4 100
        AFG 50.5 23.1 100 35.63068921
        DZA 96.6 23.1 100 95.5786736
        ARG 99.6 23.1 100 99.47984395
        AUS 99.3 23.1 100 99.08972692
        AZE 99.9 23.1 100 99.86996099
        BGD 42.1 23.1 100 24.70741222
        BLZ 94.2 23.1 100 92.45773732
        BTN 86.1 23.1 100 81.92457737
        BIH 99.9 23.1 100 99.86996099
        BRA 99.1 23.1 100 98.82964889
        BFA 65.9 23.1 100 55.65669701
        CPV 92.3 23.1 100 89.9869961
        CMR 64.7 23.1 100 54.09622887
        CAF 40 23.1 100 21.97659298
        CHL 99.8 23.1 100 99.73992198
        COL 95.9 23.1 100 94.66840052
        COG 94.4 23.1 100 92.71781534
        CIV 59.4 23.1 100 47.20416125
        CUB 99.9 23.1 100 99.86996099
        CZE 99.8 23.1 100 99.73992198
        DJI 87.4 23.1 100 83.61508453
        LTU 100 23.1 100 100
        CHE 100 23.1 100 100
        ARE 100 23.1 100 100
        AFG 62 41 100 35.59322034
        DZA 91 41 100 84.74576271
        ARG 90 41 100 83.05084746
        AUS 94 41 100 89.83050847
        AZE 97 41 100 94.91525424
        BGD 94 41 100 89.83050847
        BEL 96 41 100 93.22033898
        BEN 74 41 100 55.93220339
        BOL 99 41 100 98.30508475
        BWA 95 41 100 91.52542373
        BGR 92 41 100 86.44067797
        BDI 93 41 100 88.13559322
        KHM 81 41 100 67.79661017
        CAN 90 41 100 83.05084746
        TCD 46 41 100 8.474576271
        CHN 99 41 100 98.30508475
        COD 77 41 100 61.01694915
        CRI 93 41 100 88.13559322
        HRV 90 41 100 83.05084746
        CYP 90 41 100 83.05084746
        UKR 19 41 100 0
        ALB 67.088 38.2 100 46.74433657
        AGO 45.981 38.2 100 12.59061489
        ARM 65.464 38.2 100 44.11650485
        AUT 82.405 38.2 100 71.52912621
        BHR 68.219 38.2 100 48.57443366
        BLR 70.901 38.2 100 52.91423948
        BLZ 55.915 38.2 100 28.66504854
        BTN 56.585 38.2 100 29.74919094
        BIH 65.387 38.2 100 43.99190939
        BRA 62.354 38.2 100 39.08414239
        BFA 46.591 38.2 100 13.5776699
        CPV 62.564 38.2 100 39.42394822
        CMR 45.722 38.2 100 12.17152104
        CAF 30.073 38.2 100 0
        CHL 71.264 38.2 100 53.50161812
        COL 66.093 38.2 100 45.13430421
        COG 47.345 38.2 100 14.79773463
        CIV 43.507 38.2 100 8.587378641
        CUB 67.826 38.2 100 47.93851133
        CZE 76.805 38.2 100 62.46763754
        DJI 46.727 38.2 100 13.79773463
        AFG 27.7 1.2 50 54.30327869
        DZA 25.8 1.2 50 50.40983607
        ARG 38.9 1.2 50 77.25409836
        AUS 28.7 1.2 50 56.35245902
        AZE 16.8 1.2 50 31.96721311
        BGD 20.3 1.2 50 39.13934426
        BEL 38 1.2 50 75.40983607
        BEN 7.2 1.2 50 12.29508197
        BOL 53.1 1.2 50 100
        BWA 9.5 1.2 50 17.00819672
        BGR 23.8 1.2 50 46.31147541
        BDI 36.4 1.2 50 72.13114754
        KHM 20.3 1.2 50 39.13934426
        CAN 26.3 1.2 50 51.43442623
        TCD 12.8 1.2 50 23.7704918
        CHN 24.2 1.2 50 47.13114754
        COD 8.9 1.2 50 15.77868852
        CRI 35.1 1.2 50 69.46721311
        HRV 18.5 1.2 50 35.45081967
        CYP 17.9 1.2 50 34.22131148
        DNK 37.4 1.2 50 74.18032787
        QAT 0 1.2 50 0
        YEM 0 1.2 50 0
        ALB 17.93662454 87 6.3 85.5803909
        AGO 36.39542768 87 6.3 62.7070289
        ARM 25.50768535 87 6.3 76.19865508
        AUT 17.01299421 87 6.3 86.72491424
        BHR 55.45435188 87 6.3 39.09002245
        BLR 20.48379252 87 6.3 82.42404892
        BLZ 27.04048536 87 6.3 74.29927465
        BTN 55.72363212 87 6.3 38.75634186
        BIH 47.40090583 87 6.3 49.0695095
        BRA 11.36829449 87 6.3 93.71958551
        BFA 40.03947692 87 6.3 58.19147841
        CPV 39.55602953 87 6.3 58.79054581
        CMR 66.42837013 87 6.3 25.49148683
        CAF 46.46839936 87 6.3 50.22503177
        CHL 20.94195715 87 6.3 81.85631084
        COL 17.99813938 87 6.3 85.50416434
        COG 53.0089847 87 6.3 42.12021722
        CIV 23.53443788 87 6.3 78.64381923
        CUB 17.98569778 87 6.3 85.51958144
        CZE 21.40898739 87 6.3 81.27758688
        DJI 51.50224365 87 6.3 43.98730651
        NZL 5.546610811 87 6.3 100
        SAU 106.1617369 87 6.3 0
        AFG 43.67 100 12.5 64.37714286
        DZA 87.99 100 12.5 13.72571429
        ARG 6.64 100 12.5 100
        AUS 5.26 100 12.5 100
        AZE 53.13 100 12.5 53.56571429
        BGD 3.79 100 12.5 100
        BEL 56.48 100 12.5 49.73714286
        BEN 0.71 100 12.5 100
        BOL 0.53 100 12.5 100
        CHN 29.86 100 12.5 80.16
        CYP 37.64 100 12.5 71.26857143
        DNK 20.72 100 12.5 90.60571429
        EST 22.48 100 12.5 88.59428571
        FRA 22.77 100 12.5 88.26285714
        GRC 19.72 100 12.5 91.74857143
        IND 44.53 100 12.5 63.39428571
        IRQ 93.06 100 12.5 7.931428571
        JPN 28.45 100 12.5 81.77142857
        KEN 14.31 100 12.5 97.93142857
        KGZ 43.95 100 12.5 64.05714286
        MLT 44.36 100 12.5 63.58857143
        MUS 26.35 100 12.5 84.17142857
        MDA 13.22 100 12.5 99.17714286
        NLD 21.08 100 12.5 90.19428571
        POL 37.79 100 12.5 71.09714286
        SGP 31.67 100 12.5 78.09142857
        """;

    public static TheoryData<string> ScoreRows =>
        [.. Scores.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    [Theory]
    [MemberData(nameof(ScoreRows))]
    public void A_value_is_normalised_between_its_bounds_and_censored(string row)
    {
        var numbers = row.Split(' ')[1..].Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        Assert.InRange(
            SdgIndex.Normalise(numbers[0], numbers[1], numbers[2]),
            numbers[3] - 0.001m,
            numbers[3] + 0.001m
        );
    }

    /// <summary>The way between two decimals may be longer than the longest decimal, and as short as their last digit.</summary>
    [Fact]
    public void Bounds_as_far_apart_as_decimals_reach_place_a_value()
    {
        Assert.Equal(50m, SdgIndex.Normalise(0m, decimal.MinValue, decimal.MaxValue));
        Assert.Equal(100m, SdgIndex.Normalise(decimal.MaxValue, decimal.MinValue, decimal.MaxValue));
        Assert.Equal(0m, SdgIndex.Normalise(2m, 1.0000000000000000000000000001m, 1m));
        Assert.Equal(
            1.5m,
            SdgThresholds.Of(decimal.MinValue, decimal.MinValue, decimal.MaxValue, decimal.MaxValue).Rescale(0m)
        );
    }

    /// <summary>Goal, best, bounds of green, yellow and orange, worst; the published bound of yellow is printed to one place.</summary>
    [Theory]
    [InlineData(1, 0, 2, 7.4, 12.7, 72.6)]
    [InlineData(2, 2.8, 10, 17.5, 25, 35.1)]
    [InlineData(2, 0, 0.3, 0.5, 0.7, 1.2)]
    [InlineData(3, 1.1, 12, 15, 18, 39.7)]
    [InlineData(3, 3.6, 10, 42.5, 75, 561)]
    [InlineData(3, 3.2, 8.4, 12.6, 16.8, 33.7)]
    [InlineData(3, 100, 98, 94, 90, 23.1)]
    [InlineData(3, 7.6, 6, 5.5, 5, 3.3)]
    [InlineData(3, 0, 20, 25, 30, 41.1)]
    [InlineData(4, 100, 98, 89, 80, 53.8)]
    [InlineData(4, 100, 95, 90, 85, 45.2)]
    [InlineData(4, 9.8, 12, 21, 30, 47.8)]
    [InlineData(5, 100, 70, 60, 50, 21.5)]
    [InlineData(5, 0, 7.5, 11.3, 15, 36.7)]
    [InlineData(7, 100, 98, 89, 80, 9.1)]
    [InlineData(8, 100, 80, 65, 50, 0)]
    [InlineData(8, 77.8, 60, 55, 50, 51.6)]
    [InlineData(9, 100, 75, 57.5, 40, 1.4)]
    [InlineData(9, 115.7, 20, 15, 10, 0.1)]
    [InlineData(9, 38.1, 33, 29, 25, 16.2)]
    [InlineData(10, 0.9, 1, 1.2, 1.3, 2.5)]
    [InlineData(11, 4.6, 7, 12, 17, 25.6)]
    [InlineData(12, 0.2, 5, 7.5, 10, 23.5)]
    [InlineData(12, 0, 1, 8, 15, 30.1)]
    [InlineData(12, 0, 1.5, 75.8, 150, 432.4)]
    [InlineData(13, 0, 0.1, 0.2, 0.2, 0.4)]
    [InlineData(14, 100, 70, 65, 60, 28.6)]
    [InlineData(14, 1, 6.3, 33.2, 60, 90)]
    [InlineData(15, 0.6, 3, 4.5, 6, 18.4)]
    [InlineData(16, 25, 100, 150, 200, 475)]
    [InlineData(16, 6.3, 4.5, 3.8, 3, 2.5)]
    [InlineData(16, 0, 2, 6, 10, 39.3)]
    [InlineData(17, 30.4, 25, 20, 15, 1.5)]
    [InlineData(17, 42.7, 40, 45, 50, 76.5)]
    public void Yellow_begins_half_way_from_red_to_green(
        int goal,
        double best,
        double green,
        double yellow,
        double red,
        double worst
    )
    {
        var bounds = SdgThresholds.Of((decimal)worst, (decimal)red, (decimal)green, (decimal)best);
        Assert.True(Math.Abs((double)bounds.Yellow - yellow) <= 0.0500001, $"goal {goal}");
        Assert.Equal(SdgColour.Green, bounds.ColourOf((decimal)green));
        Assert.Equal(100m, bounds.Normalise((decimal)best));
        Assert.Equal(0m, bounds.Normalise((decimal)worst));
    }

    [Theory]
    [InlineData(2.0, SdgColour.Green)]
    [InlineData(2.1, SdgColour.Yellow)]
    [InlineData(7.35, SdgColour.Yellow)]
    [InlineData(7.4, SdgColour.Orange)]
    [InlineData(12.7, SdgColour.Orange)]
    [InlineData(12.8, SdgColour.Red)]
    public void Colours_change_at_their_bounds(double value, SdgColour colour) =>
        Assert.Equal(colour, SdgThresholds.Of(72.6m, 12.7m, 2m, 0m).ColourOf((decimal)value));

    [Theory]
    [InlineData(72.6, 0)]
    [InlineData(12.7, 1)]
    [InlineData(7.35, 1.5)]
    [InlineData(2, 2)]
    [InlineData(0, 3)]
    [InlineData(100, 0)]
    public void A_dashboard_counts_from_0_at_the_worst_to_3_at_the_best(double value, double place) =>
        Assert.Equal((decimal)place, SdgThresholds.Of(72.6m, 12.7m, 2m, 0m).Rescale((decimal)value));

    [Fact]
    public void A_goal_has_the_colour_of_its_two_worst_indicators()
    {
        Assert.Equal(SdgColour.Green, SdgIndex.GoalColour([2m, 2.5m, 3m], 3));
        Assert.Equal(SdgColour.Red, SdgIndex.GoalColour([0.2m, 0.9m, 3m], 3));
        Assert.Equal(SdgColour.Orange, SdgIndex.GoalColour([0.2m, 1.9m, 3m], 3));
        Assert.Equal(SdgColour.Yellow, SdgIndex.GoalColour([1.2m, 2.9m, 3m], 3));
        Assert.Equal(SdgColour.Yellow, SdgIndex.GoalColour([1.9m, 3m, 3m], 3));
        Assert.Equal(SdgColour.Grey, SdgIndex.GoalColour([2m], 3));
    }

    [Fact]
    public void The_index_is_the_mean_of_its_goals() => Assert.Equal(50m, SdgIndex.Mean(100m, 50m, 0m));

    [Fact]
    public void Bounds_that_hold_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SdgThresholds.Of(1m, 1m, 1m, 1m));
        Assert.Throws<ArgumentException>(() => SdgThresholds.Of(0m, 8m, 5m, 10m));
        Assert.Throws<ArgumentException>(() => SdgIndex.Normalise(5m, 1m, 1m));
    }
}
