namespace Indicators;

// The compiler infers no type through a conversion: where an argument alone names its type, mixed arguments need a form of their own.
public static partial class Per
{
    /// <inheritdoc cref="Of{TMeasure, TDenominator}(Stated{TMeasure}, Stated{TDenominator}, Reach?)"/>
    public static Stated<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        TMeasure amount,
        Stated<TDenominator> number,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => Of((Stated<TMeasure>)amount, number, reach);

    /// <inheritdoc cref="TryOf{TMeasure, TDenominator}(Stated{TMeasure}, Stated{TDenominator}, out Stated{Per{TMeasure, TDenominator}}, Reach?)"/>
    public static bool TryOf<TMeasure, TDenominator>(
        TMeasure amount,
        Stated<TDenominator> number,
        out Stated<Per<TMeasure, TDenominator>> result,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        TryOf((Stated<TMeasure>)amount, number, out result, reach);

    /// <inheritdoc cref="Of{TMeasure, TDenominator}(Stated{TMeasure}, Stated{TDenominator}, Reach?)"/>
    public static Stated<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        Stated<TMeasure> amount,
        TDenominator number,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => Of(amount, (Stated<TDenominator>)number, reach);

    /// <inheritdoc cref="TryOf{TMeasure, TDenominator}(Stated{TMeasure}, Stated{TDenominator}, out Stated{Per{TMeasure, TDenominator}}, Reach?)"/>
    public static bool TryOf<TMeasure, TDenominator>(
        Stated<TMeasure> amount,
        TDenominator number,
        out Stated<Per<TMeasure, TDenominator>> result,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        TryOf(amount, (Stated<TDenominator>)number, out result, reach);

    /// <inheritdoc cref="Of{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator})"/>
    public static Bounds<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        TMeasure amount,
        Bounds<TDenominator> number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => Of((Bounds<TMeasure>)amount, number);

    /// <inheritdoc cref="TryOf{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator}, out Bounds{Per{TMeasure, TDenominator}})"/>
    public static bool TryOf<TMeasure, TDenominator>(
        TMeasure amount,
        Bounds<TDenominator> number,
        out Bounds<Per<TMeasure, TDenominator>> result
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        TryOf((Bounds<TMeasure>)amount, number, out result);

    /// <inheritdoc cref="Of{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator})"/>
    public static Bounds<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        Bounds<TMeasure> amount,
        TDenominator number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => Of(amount, (Bounds<TDenominator>)number);

    /// <inheritdoc cref="TryOf{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator}, out Bounds{Per{TMeasure, TDenominator}})"/>
    public static bool TryOf<TMeasure, TDenominator>(
        Bounds<TMeasure> amount,
        TDenominator number,
        out Bounds<Per<TMeasure, TDenominator>> result
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        TryOf(amount, (Bounds<TDenominator>)number, out result);

    /// <inheritdoc cref="Of{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator})"/>
    public static Bounds<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        Stated<TMeasure> amount,
        Bounds<TDenominator> number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => Of((Bounds<TMeasure>)amount, number);

    /// <inheritdoc cref="TryOf{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator}, out Bounds{Per{TMeasure, TDenominator}})"/>
    public static bool TryOf<TMeasure, TDenominator>(
        Stated<TMeasure> amount,
        Bounds<TDenominator> number,
        out Bounds<Per<TMeasure, TDenominator>> result
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        TryOf((Bounds<TMeasure>)amount, number, out result);

    /// <inheritdoc cref="Of{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator})"/>
    public static Bounds<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        Bounds<TMeasure> amount,
        Stated<TDenominator> number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => Of(amount, (Bounds<TDenominator>)number);

    /// <inheritdoc cref="TryOf{TMeasure, TDenominator}(Bounds{TMeasure}, Bounds{TDenominator}, out Bounds{Per{TMeasure, TDenominator}})"/>
    public static bool TryOf<TMeasure, TDenominator>(
        Bounds<TMeasure> amount,
        Stated<TDenominator> number,
        out Bounds<Per<TMeasure, TDenominator>> result
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        TryOf(amount, (Bounds<TDenominator>)number, out result);

    /// <inheritdoc cref="Total{TMeasure, TDenominator}(Stated{Per{TMeasure, TDenominator}}, Stated{TDenominator}, Reach?)"/>
    public static Stated<TMeasure> Total<TMeasure, TDenominator>(
        Per<TMeasure, TDenominator> each,
        Stated<TDenominator> number,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        Total((Stated<Per<TMeasure, TDenominator>>)each, number, reach);

    /// <inheritdoc cref="Total{TMeasure, TDenominator}(Bounds{Per{TMeasure, TDenominator}}, Bounds{TDenominator})"/>
    public static Bounds<TMeasure> Total<TMeasure, TDenominator>(
        Per<TMeasure, TDenominator> each,
        Bounds<TDenominator> number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        Total((Bounds<Per<TMeasure, TDenominator>>)each, number);

    /// <inheritdoc cref="Total{TMeasure, TDenominator}(Bounds{Per{TMeasure, TDenominator}}, Bounds{TDenominator})"/>
    public static Bounds<TMeasure> Total<TMeasure, TDenominator>(
        Stated<Per<TMeasure, TDenominator>> each,
        Bounds<TDenominator> number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        Total((Bounds<Per<TMeasure, TDenominator>>)each, number);
}
