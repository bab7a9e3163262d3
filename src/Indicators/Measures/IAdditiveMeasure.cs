using System.Numerics;

namespace Indicators;

/// <summary>A measure whose values add up and scale: money, counts, amounts per item, percentage points.</summary>
/// <typeparam name="TSelf">The measure's own type.</typeparam>
public interface IAdditiveMeasure<TSelf>
    : IMeasure<TSelf>,
        IAdditionOperators<TSelf, TSelf, TSelf>,
        IAdditiveIdentity<TSelf, TSelf>,
        ISubtractionOperators<TSelf, TSelf, TSelf>,
        IMultiplyOperators<TSelf, decimal, TSelf>
    where TSelf : struct, IAdditiveMeasure<TSelf>;
