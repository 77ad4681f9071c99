using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>What happens when a guest powers off, reboots, crashes, or loses the lease on its disks.</summary>
internal sealed class ActionsSection : ISection
{
    private static readonly OneOfValue OnEnd = Values.OneOf("destroy", "restart", "rename-restart", "preserve");

    private static readonly OneOfValue OnCrash = Values.OneOf(
        "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart");

    private static readonly OneOfValue OnLockFailure = Values.OneOf("poweroff", "restart", "pause", "ignore");

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        output.Add(
            Action(input, "on_poweroff", OnEnd, "destroy"),
            Action(input, "on_reboot", OnEnd, "restart"),
            Action(input, "on_crash", OnCrash, "destroy"),
            Action(input, "on_lockfailure", OnLockFailure, null));
    }

    private static XElement? Action(XElement input, string name, OneOfValue choices, string? fallback)
    {
        string? word = input.Element(name)?.Value;
        if (string.IsNullOrEmpty(word))
        {
            return fallback is null ? null : new XElement(name, fallback);
        }

        return choices.Choices.Contains(word) ? new XElement(name, word) : throw DomainFaults.Unsupported($"unknown {name} action: {word}");
    }
}
