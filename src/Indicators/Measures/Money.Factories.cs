namespace Indicators;

/// <summary>Creates amounts of money in the scales of the press: <c>Yuan.Millions(2.6m)</c> or, from any language, <c>Money.Millions&lt;Yuan&gt;(2.6m)</c>.</summary>
public static class Money
{
    extension<TCurrency>(TCurrency)
        where TCurrency : struct, ICurrency
    {
        /// <summary>An amount of money given in single units.</summary>
        /// <param name="units">The number of units.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Money<TCurrency> Units(decimal units) => Money<TCurrency>.FromUnits(units);

        /// <summary>An amount of money given in thousands.</summary>
        /// <param name="thousands">The number of thousands.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Money<TCurrency> Thousands(decimal thousands) => Money<TCurrency>.FromUnits(thousands * 1_000m);

        /// <summary>An amount of money given in ten thousands (万).</summary>
        /// <param name="tenThousands">The number of ten thousands.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Money<TCurrency> TenThousands(decimal tenThousands) =>
            Money<TCurrency>.FromUnits(tenThousands * 10_000m);

        /// <summary>An amount of money given in millions.</summary>
        /// <param name="millions">The number of millions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Money<TCurrency> Millions(decimal millions) => Money<TCurrency>.FromUnits(millions * 1_000_000m);

        /// <summary>An amount of money given in hundred millions (亿).</summary>
        /// <param name="hundredMillions">The number of hundred millions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Money<TCurrency> HundredMillions(decimal hundredMillions) =>
            Money<TCurrency>.FromUnits(hundredMillions * 100_000_000m);

        /// <summary>An amount of money given in billions.</summary>
        /// <param name="billions">The number of billions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Money<TCurrency> Billions(decimal billions) =>
            Money<TCurrency>.FromUnits(billions * 1_000_000_000m);

        /// <summary>An amount of money given in trillions (万亿).</summary>
        /// <param name="trillions">The number of trillions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Money<TCurrency> Trillions(decimal trillions) =>
            Money<TCurrency>.FromUnits(trillions * 1_000_000_000_000m);
    }
}
