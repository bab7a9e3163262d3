namespace Indicators;

// The compiler infers no type through a conversion: where an argument alone names its type, mixed arguments need a form of their own.
public static partial class Shares
{
    /// <inheritdoc cref="PartOf{TMeasure}(Stated{TMeasure}, Stated{Share}, Reach?)"/>
    public static Stated<TMeasure> PartOf<TMeasure>(TMeasure whole, Stated<Share> share, Reach? reach = null)
        where TMeasure : struct, ILinearMeasure<TMeasure> => PartOf((Stated<TMeasure>)whole, share, reach);

    /// <inheritdoc cref="PartOf{TMeasure}(Bounds{TMeasure}, Bounds{Share})"/>
    public static Bounds<TMeasure> PartOf<TMeasure>(TMeasure whole, Bounds<Share> share)
        where TMeasure : struct, ILinearMeasure<TMeasure> => PartOf((Bounds<TMeasure>)whole, share);

    /// <inheritdoc cref="PartOf{TMeasure}(Bounds{TMeasure}, Bounds{Share})"/>
    public static Bounds<TMeasure> PartOf<TMeasure>(Stated<TMeasure> whole, Bounds<Share> share)
        where TMeasure : struct, ILinearMeasure<TMeasure> => PartOf((Bounds<TMeasure>)whole, share);

    /// <inheritdoc cref="Of{TPart, TWhole}(Stated{Count{TPart}}, Stated{Count{TWhole}}, Reach?)"/>
    public static Stated<Share> Of<TPart, TWhole>(Count<TPart> part, Stated<Count<TWhole>> whole, Reach? reach = null)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Of((Stated<Count<TPart>>)part, whole, reach);

    /// <inheritdoc cref="TryOf{TPart, TWhole}(Stated{Count{TPart}}, Stated{Count{TWhole}}, out Stated{Share}, Reach?)"/>
    public static bool TryOf<TPart, TWhole>(
        Count<TPart> part,
        Stated<Count<TWhole>> whole,
        out Stated<Share> result,
        Reach? reach = null
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => TryOf((Stated<Count<TPart>>)part, whole, out result, reach);

    /// <inheritdoc cref="Of{TPart, TWhole}(Stated{Count{TPart}}, Stated{Count{TWhole}}, Reach?)"/>
    public static Stated<Share> Of<TPart, TWhole>(Stated<Count<TPart>> part, Count<TWhole> whole, Reach? reach = null)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Of(part, (Stated<Count<TWhole>>)whole, reach);

    /// <inheritdoc cref="TryOf{TPart, TWhole}(Stated{Count{TPart}}, Stated{Count{TWhole}}, out Stated{Share}, Reach?)"/>
    public static bool TryOf<TPart, TWhole>(
        Stated<Count<TPart>> part,
        Count<TWhole> whole,
        out Stated<Share> result,
        Reach? reach = null
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => TryOf(part, (Stated<Count<TWhole>>)whole, out result, reach);

    /// <inheritdoc cref="Of{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}})"/>
    public static Bounds<Share> Of<TPart, TWhole>(Count<TPart> part, Bounds<Count<TWhole>> whole)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Of((Bounds<Count<TPart>>)part, whole);

    /// <inheritdoc cref="TryOf{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}}, out Bounds{Share})"/>
    public static bool TryOf<TPart, TWhole>(Count<TPart> part, Bounds<Count<TWhole>> whole, out Bounds<Share> result)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => TryOf((Bounds<Count<TPart>>)part, whole, out result);

    /// <inheritdoc cref="Of{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}})"/>
    public static Bounds<Share> Of<TPart, TWhole>(Bounds<Count<TPart>> part, Count<TWhole> whole)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Of(part, (Bounds<Count<TWhole>>)whole);

    /// <inheritdoc cref="TryOf{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}}, out Bounds{Share})"/>
    public static bool TryOf<TPart, TWhole>(Bounds<Count<TPart>> part, Count<TWhole> whole, out Bounds<Share> result)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => TryOf(part, (Bounds<Count<TWhole>>)whole, out result);

    /// <inheritdoc cref="Of{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}})"/>
    public static Bounds<Share> Of<TPart, TWhole>(Stated<Count<TPart>> part, Bounds<Count<TWhole>> whole)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Of((Bounds<Count<TPart>>)part, whole);

    /// <inheritdoc cref="TryOf{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}}, out Bounds{Share})"/>
    public static bool TryOf<TPart, TWhole>(
        Stated<Count<TPart>> part,
        Bounds<Count<TWhole>> whole,
        out Bounds<Share> result
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => TryOf((Bounds<Count<TPart>>)part, whole, out result);

    /// <inheritdoc cref="Of{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}})"/>
    public static Bounds<Share> Of<TPart, TWhole>(Bounds<Count<TPart>> part, Stated<Count<TWhole>> whole)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Of(part, (Bounds<Count<TWhole>>)whole);

    /// <inheritdoc cref="TryOf{TPart, TWhole}(Bounds{Count{TPart}}, Bounds{Count{TWhole}}, out Bounds{Share})"/>
    public static bool TryOf<TPart, TWhole>(
        Bounds<Count<TPart>> part,
        Stated<Count<TWhole>> whole,
        out Bounds<Share> result
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => TryOf(part, (Bounds<Count<TWhole>>)whole, out result);
}
