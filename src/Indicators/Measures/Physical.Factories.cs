namespace Indicators;

/// <summary>Creates amounts of physical quantities in the scales of the press: <c>Tonne.Millions(2.6m)</c> or, from any language, <c>Physical.Millions&lt;Tonne&gt;(2.6m)</c>.</summary>
public static class Physical
{
    extension<TUnit>(TUnit)
        where TUnit : struct, IPhysicalUnit
    {
        /// <summary>An amount given in single units.</summary>
        /// <param name="units">The number of units.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Physical<TUnit> Units(decimal units) => Physical<TUnit>.FromUnits(units);

        /// <summary>An amount given in thousands.</summary>
        /// <param name="thousands">The number of thousands.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Physical<TUnit> Thousands(decimal thousands) => Physical<TUnit>.FromUnits(thousands * 1_000m);

        /// <summary>An amount given in ten thousands (万).</summary>
        /// <param name="tenThousands">The number of ten thousands.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Physical<TUnit> TenThousands(decimal tenThousands) =>
            Physical<TUnit>.FromUnits(tenThousands * 10_000m);

        /// <summary>An amount given in millions.</summary>
        /// <param name="millions">The number of millions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Physical<TUnit> Millions(decimal millions) => Physical<TUnit>.FromUnits(millions * 1_000_000m);

        /// <summary>An amount given in hundred millions (亿).</summary>
        /// <param name="hundredMillions">The number of hundred millions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Physical<TUnit> HundredMillions(decimal hundredMillions) =>
            Physical<TUnit>.FromUnits(hundredMillions * 100_000_000m);

        /// <summary>An amount given in billions.</summary>
        /// <param name="billions">The number of billions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Physical<TUnit> Billions(decimal billions) =>
            Physical<TUnit>.FromUnits(billions * 1_000_000_000m);

        /// <summary>An amount given in trillions (万亿).</summary>
        /// <param name="trillions">The number of trillions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Physical<TUnit> Trillions(decimal trillions) =>
            Physical<TUnit>.FromUnits(trillions * 1_000_000_000_000m);
    }
}
