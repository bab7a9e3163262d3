using System.Text;

namespace Indicators.Tests;

/// <summary>A small data set that has everything, one entry a line, to be broken in one place.</summary>
internal static class SmallDataSet
{
    internal const string Json = """
        {
          "code": "small",
          "names": { "en": "Small", "zh": "小" },
          "areas": [ { "code": "CN-CQ", "names": { "en": "Chongqing", "zh": "重庆" } } ],
          "sources": [ { "id": "bulletin", "publisher": "Office", "title": "Bulletin", "published": "2025-01-21", "address": "https://example.org/" } ],
          "units": [ { "kind": "item", "code": "ship", "singular": "ship", "plural": "ships", "chinese": "船舶", "measureWord": "艘" } ],
          "indicators": [
            {
              "code": "ships", "names": { "en": "Ships", "zh": "船舶" }, "unit": "ship", "nature": "flow",
              "observations": [
                { "area": "CN-CQ", "period": "2024", "value": "95.32", "unitMultiplier": 4, "hedge": "over", "source": "bulletin", "wording": "超过95.32万艘" },
                { "area": "CN-CQ", "period": "2023", "status": "missing", "source": "bulletin" }
              ],
              "targets": [
                { "area": "CN-CQ", "due": "2025", "level": { "value": "130", "unitMultiplier": 4 }, "baseline": { "period": "2024", "source": "bulletin" }, "source": "bulletin", "wording": "130万艘" }
              ]
            },
            {
              "code": "online", "names": { "en": "Online", "zh": "线上" }, "unit": "share", "nature": "rate",
              "targets": [ { "area": "CN-CQ", "due": "2025", "level": { "value": "50", "unitMultiplier": -2 }, "source": "bulletin", "wording": "50%" } ]
            }
          ],
          "figures": [ { "code": "threshold", "names": { "en": "Threshold", "zh": "门槛" }, "unit": "CNY/ship", "area": "CN-CQ", "period": "2024", "value": "500000", "source": "bulletin", "wording": "500,000" } ],
          "exchangeRates": [ { "base": { "unit": "USD", "value": "100" }, "quote": { "unit": "CNY", "value": "719.57" }, "period": "2024", "basis": "period-average", "source": "bulletin", "wording": "719.57" } ],
          "scorecard": { "due": "2025", "indicators": [ "ships", "online" ] }
        }
        """;

    internal static DataSet Parse(string json) => DataSet.Parse(Encoding.UTF8.GetBytes(json), "small.json");

    /// <summary>The error of the data set with one text replaced by another.</summary>
    internal static DataSetException ErrorWith(string text, string replacement)
    {
        Assert.Contains(text, Json, StringComparison.Ordinal);
        return ErrorOf(Json.Replace(text, replacement, StringComparison.Ordinal));
    }

    internal static DataSetException ErrorOf(string json) => Assert.Throws<DataSetException>(() => Parse(json));
}
