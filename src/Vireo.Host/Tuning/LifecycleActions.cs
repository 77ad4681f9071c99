using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml;

namespace Vireo.Host.Tuning;

/// <summary>What happens when a guest powers off, reboots or crashes, by the numbers of calls.</summary>
public static class LifecycleActions
{
    /// <summary>What may happen (<c>virDomainLifecycle</c>).</summary>
    private static readonly string[] Events = ["poweroff", "reboot", "crash"];

    /// <summary>What may follow (<c>virDomainLifecycleAction</c>).</summary>
    private static readonly string[] Actions =
        ["destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"];

    /// <summary>The actions that any event may have; the others belong to a crash.</summary>
    private const uint FirstOfCrash = 4;

    private const uint Crash = 2;

    /// <summary>Judges the numbers alone, as libvirt's public function does.</summary>
    /// <param name="type">The event's number.</param>
    /// <param name="action">The action's number.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: one is none.</exception>
    public static void CheckKnown(uint type, uint action)
    {
        if (type >= Events.Length)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"invalid lifecycle type '{type}'");
        }

        if (action >= Actions.Length)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"invalid lifecycle action '{action}'");
        }
    }

    /// <summary>Judges an event and its action.</summary>
    /// <param name="type">The event's number.</param>
    /// <param name="action">The action's number.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.ConfigUnsupported"/>: the event cannot have that action.</exception>
    public static void Check(uint type, uint action)
    {
        if (type < Crash && action >= FirstOfCrash)
        {
            throw DomainFaults.Unsupported($"Lifecycle event '{Events[type]}' doesn't support '{Actions[action]}' action");
        }
    }

    /// <summary>The definition with another action of an event.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="type">The event's number.</param>
    /// <param name="action">The action's number.</param>
    /// <returns>The other definition.</returns>
    public static DomainDefinition Set(DomainDefinition definition, uint type, uint action)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.With(root => root.SetElementValue("on_" + Events[type], Actions[action]));
    }
}
