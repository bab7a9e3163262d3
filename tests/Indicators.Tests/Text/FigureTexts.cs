using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Texts of numbers, units, hedges, signs and noise.</summary>
public static class FigureTexts
{
    private static readonly string[] Pieces =
    [
        "1", "23", "4,500", "1,300,000.5", "0", "2025", "99999999999999999999999999999999", ".5", "1.2.3", "420.1", "2/3", "½", "00",
        "one", "twenty", "hundred", "and", "a", "half", "third", "thousand", "million", "billion", "point", "quarters", "two",
        "一", "三五", "百", "千", "万", "亿", "零", "点", "几", "多", "余", "半", "分之", "百分之", "负", "十", "两",
        " yuan", "元", "$", "¥", "US$", "%", "个百分点", "percentage points", "成", "倍", "fold", "vehicles", "辆", "角", "cents",
        "over ", "about ", "至少", "超过", "以上", "左右", "or more", "nearly ", "up to ", "不到",
        "from ", " to ", "between ", "-", "–", "~", "至", "由", "提高到", "rose ", "增长", "下降", "占", "fell ", "index ",
        "年", "月", "日", "Q3", "May ", "last year", "去年", "一季度", "第", "No. ", "http://x.cn/1", "M9", "+86-23-5",
        ",", "。", ". ", "(", ")", "“", "”", "、", " ", "\n", "\n\n", "k", "m", "G", "的", "汽车", "output ", "\uD83D\uDE00", "\uFEFF", "１２３", "，",
    ];

    public static Arbitrary<FigureProse> Prose() =>
        Arb.From(
            from length in Gen.Choose(0, 25)
            from pieces in Gen.Elements(Pieces).ArrayOf(length)
            select new FigureProse(string.Concat(pieces)),
            static prose => Enumerable.Range(0, prose.Text.Length).Select(at => new FigureProse(prose.Text.Remove(at, 1)))
        );
}
