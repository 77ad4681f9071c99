using Vireo.Contract.Parameters;

namespace Vireo.Drivers.Qemu.Statistics;

/// <summary>Collects a guest's figures in their order.</summary>
internal sealed class StatsWriter
{
    private readonly List<TypedParameter> _parameters = [];

    /// <summary>What was collected.</summary>
    internal IReadOnlyList<TypedParameter> Parameters => _parameters;

    internal StatsWriter Int(string name, int value) => Add(name, new TypedParameterValue.Int32(value));

    internal StatsWriter UInt(string name, uint value) => Add(name, new TypedParameterValue.UInt32(value));

    internal StatsWriter ULong(string name, ulong value) => Add(name, new TypedParameterValue.UInt64(value));

    internal StatsWriter Flag(string name, bool value) => Add(name, new TypedParameterValue.Boolean(value));

    internal StatsWriter Text(string name, string value) => Add(name, new TypedParameterValue.Text(value));

    private StatsWriter Add(string name, TypedParameterValue value)
    {
        _parameters.Add(new TypedParameter(name, value));
        return this;
    }
}
