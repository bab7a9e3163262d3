namespace Indicators;

/// <summary>Creates counts in the scales of the press: <c>Vehicle.Millions(2.6m)</c> or, from any language, <c>Count.Millions&lt;Vehicle&gt;(2.6m)</c>.</summary>
public static class Count
{
    extension<TItem>(TItem)
        where TItem : struct, IItem
    {
        /// <summary>A number of items given in single units.</summary>
        /// <param name="units">The number of units.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Count<TItem> Units(decimal units) => Count<TItem>.FromUnits(units);

        /// <summary>A number of items given in thousands.</summary>
        /// <param name="thousands">The number of thousands.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Count<TItem> Thousands(decimal thousands) => Count<TItem>.FromUnits(thousands * 1_000m);

        /// <summary>A number of items given in ten thousands (万).</summary>
        /// <param name="tenThousands">The number of ten thousands.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Count<TItem> TenThousands(decimal tenThousands) => Count<TItem>.FromUnits(tenThousands * 10_000m);

        /// <summary>A number of items given in millions.</summary>
        /// <param name="millions">The number of millions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Count<TItem> Millions(decimal millions) => Count<TItem>.FromUnits(millions * 1_000_000m);

        /// <summary>A number of items given in hundred millions (亿).</summary>
        /// <param name="hundredMillions">The number of hundred millions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Count<TItem> HundredMillions(decimal hundredMillions) =>
            Count<TItem>.FromUnits(hundredMillions * 100_000_000m);

        /// <summary>A number of items given in billions.</summary>
        /// <param name="billions">The number of billions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Count<TItem> Billions(decimal billions) => Count<TItem>.FromUnits(billions * 1_000_000_000m);

        /// <summary>A number of items given in trillions (万亿).</summary>
        /// <param name="trillions">The number of trillions.</param>
        /// <exception cref="OverflowException">The value is past what a decimal holds (7.9e28).</exception>
        public static Count<TItem> Trillions(decimal trillions) =>
            Count<TItem>.FromUnits(trillions * 1_000_000_000_000m);
    }
}
