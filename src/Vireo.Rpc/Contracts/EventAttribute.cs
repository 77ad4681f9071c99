namespace Vireo.Rpc.Contracts;

/// <summary>A message from the daemon that answers no call. The method returns nothing; its parameters are the message's fields.</summary>
/// <param name="number">The procedure's number.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EventAttribute(int number) : Attribute
{
    /// <summary>The procedure's number.</summary>
    public int Number { get; } = number;

    /// <summary>The first release of libvirt that has it.</summary>
    public string? Since { get; init; }
}
