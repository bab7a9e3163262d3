using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Statuses as SDMX codes them (code list CL_OBS_STATUS).</summary>
public static class ObservationStatusExtensions
{
    /// <summary>The code that all agencies understand alike: "A", "P", "E", "F", "B", and "O" for a missing value.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The code; null for a disputed figure, for which there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no status.</exception>
    public static string? ToSdmxCode(this ObservationStatus status) =>
        Known.Choice(status) switch
        {
            ObservationStatus.Provisional => "P",
            ObservationStatus.Estimated => "E",
            ObservationStatus.Forecast => "F",
            ObservationStatus.Break => "B",
            ObservationStatus.Disputed => null,
            ObservationStatus.Missing => "O",
            _ => "A",
        };

    extension(ObservationStatus)
    {
        /// <summary>The status of an SDMX code, if it is one that all agencies understand alike.</summary>
        /// <remarks>
        /// Missing are "M" (missing, or such that data cannot exist), "O", "L" (not collected), "H" (holiday or weekend) and "Q" (suppressed). Not read are
        /// "D" (definition differs), "G" (experimental), "I" (imputed), "N" (not significant), "S" (strike or special event), "U" (low reliability) and "V" (unvalidated),
        /// which say more than a status here; "J", a derogation that is a missing value to one agency and none to another; and "C", which only one agency has.
        /// </remarks>
        /// <param name="code">The code; any text or null.</param>
        /// <param name="status">The status; normal when there is none.</param>
        public static bool TryFromSdmxCode([NotNullWhen(true)] string? code, out ObservationStatus status)
        {
            status = code switch
            {
                "P" => ObservationStatus.Provisional,
                "E" => ObservationStatus.Estimated,
                "F" => ObservationStatus.Forecast,
                "B" => ObservationStatus.Break,
                "M" or "O" or "L" or "H" or "Q" => ObservationStatus.Missing,
                _ => ObservationStatus.Normal,
            };
            return code == "A" || status != ObservationStatus.Normal;
        }
    }
}
