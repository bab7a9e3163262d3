namespace Indicators;

/// <summary>The operators that every linear measure has with shares, multipliers and other measures, written once.</summary>
public static class MeasureOperators
{
    extension<TMeasure>(TMeasure)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        /// <summary>A share of the measure: 50 % of 2.6 million vehicles.</summary>
        public static TMeasure operator *(TMeasure left, Share right) => left * right.ToFraction();

        /// <summary>A share of the measure: 50 % of 2.6 million vehicles.</summary>
        public static TMeasure operator *(Share left, TMeasure right) => right * left.ToFraction();

        /// <summary>The measure so many times over.</summary>
        public static TMeasure operator *(TMeasure left, Multiplier right) => left * right.ToDecimal();

        /// <summary>The measure so many times over.</summary>
        public static TMeasure operator *(Multiplier left, TMeasure right) => right * left.ToDecimal();
    }

    extension<TMeasure, TDenominator>(TMeasure)
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        /// <summary>The amount per item: yuan divided by laptops is yuan per laptop. The divisor is not zero.</summary>
        public static Per<TMeasure, TDenominator> operator /(TMeasure left, TDenominator right) =>
            Per<TMeasure, TDenominator>.Each(TMeasure.FromValue(left.Value / right.Value));
    }
}
