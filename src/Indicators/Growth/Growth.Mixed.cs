namespace Indicators;

// The compiler infers no type through a conversion: where an argument alone names its type, mixed arguments need a form of their own.
public static partial class Growth
{
    /// <inheritdoc cref="Grow{TFigure}(Stated{TFigure}, Stated{GrowthRate}, decimal, Reach?)"/>
    public static Stated<TFigure> Grow<TFigure>(
        TFigure value,
        Stated<GrowthRate> rate,
        decimal periods = 1m,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> => Grow((Stated<TFigure>)value, rate, periods, reach);

    /// <inheritdoc cref="TryGrow{TFigure}(Stated{TFigure}, Stated{GrowthRate}, decimal, out Stated{TFigure}, Reach?)"/>
    public static bool TryGrow<TFigure>(
        TFigure value,
        Stated<GrowthRate> rate,
        decimal periods,
        out Stated<TFigure> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryGrow((Stated<TFigure>)value, rate, periods, out result, reach);

    /// <inheritdoc cref="Grow{TFigure}(Bounds{TFigure}, Bounds{GrowthRate}, decimal)"/>
    public static Bounds<TFigure> Grow<TFigure>(TFigure value, Bounds<GrowthRate> rate, decimal periods = 1m)
        where TFigure : struct, IRatioFigure<TFigure> => Grow((Bounds<TFigure>)value, rate, periods);

    /// <inheritdoc cref="TryGrow{TFigure}(Bounds{TFigure}, Bounds{GrowthRate}, decimal, out Bounds{TFigure})"/>
    public static bool TryGrow<TFigure>(
        TFigure value,
        Bounds<GrowthRate> rate,
        decimal periods,
        out Bounds<TFigure> result
    )
        where TFigure : struct, IRatioFigure<TFigure> => TryGrow((Bounds<TFigure>)value, rate, periods, out result);

    /// <inheritdoc cref="Grow{TFigure}(Bounds{TFigure}, Bounds{GrowthRate}, decimal)"/>
    public static Bounds<TFigure> Grow<TFigure>(Stated<TFigure> value, Bounds<GrowthRate> rate, decimal periods = 1m)
        where TFigure : struct, IRatioFigure<TFigure> => Grow((Bounds<TFigure>)value, rate, periods);

    /// <inheritdoc cref="TryGrow{TFigure}(Bounds{TFigure}, Bounds{GrowthRate}, decimal, out Bounds{TFigure})"/>
    public static bool TryGrow<TFigure>(
        Stated<TFigure> value,
        Bounds<GrowthRate> rate,
        decimal periods,
        out Bounds<TFigure> result
    )
        where TFigure : struct, IRatioFigure<TFigure> => TryGrow((Bounds<TFigure>)value, rate, periods, out result);

    /// <inheritdoc cref="ImpliedBase{TFigure}(Stated{TFigure}, Stated{GrowthRate}, Reach?)"/>
    public static Stated<TFigure> ImpliedBase<TFigure>(TFigure value, Stated<GrowthRate> growth, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure> => ImpliedBase((Stated<TFigure>)value, growth, reach);

    /// <inheritdoc cref="TryImpliedBase{TFigure}(Stated{TFigure}, Stated{GrowthRate}, out Stated{TFigure}, Reach?)"/>
    public static bool TryImpliedBase<TFigure>(
        TFigure value,
        Stated<GrowthRate> growth,
        out Stated<TFigure> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryImpliedBase((Stated<TFigure>)value, growth, out result, reach);

    /// <inheritdoc cref="ImpliedBase{TFigure}(Bounds{TFigure}, Bounds{GrowthRate})"/>
    public static Bounds<TFigure> ImpliedBase<TFigure>(TFigure value, Bounds<GrowthRate> growth)
        where TFigure : struct, IRatioFigure<TFigure> => ImpliedBase((Bounds<TFigure>)value, growth);

    /// <inheritdoc cref="TryImpliedBase{TFigure}(Bounds{TFigure}, Bounds{GrowthRate}, out Bounds{TFigure})"/>
    public static bool TryImpliedBase<TFigure>(TFigure value, Bounds<GrowthRate> growth, out Bounds<TFigure> result)
        where TFigure : struct, IRatioFigure<TFigure> => TryImpliedBase((Bounds<TFigure>)value, growth, out result);

    /// <inheritdoc cref="ImpliedBase{TFigure}(Bounds{TFigure}, Bounds{GrowthRate})"/>
    public static Bounds<TFigure> ImpliedBase<TFigure>(Stated<TFigure> value, Bounds<GrowthRate> growth)
        where TFigure : struct, IRatioFigure<TFigure> => ImpliedBase((Bounds<TFigure>)value, growth);

    /// <inheritdoc cref="TryImpliedBase{TFigure}(Bounds{TFigure}, Bounds{GrowthRate}, out Bounds{TFigure})"/>
    public static bool TryImpliedBase<TFigure>(
        Stated<TFigure> value,
        Bounds<GrowthRate> growth,
        out Bounds<TFigure> result
    )
        where TFigure : struct, IRatioFigure<TFigure> => TryImpliedBase((Bounds<TFigure>)value, growth, out result);
}
