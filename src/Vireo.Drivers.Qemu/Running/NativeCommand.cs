using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.CommandLine;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>The command line of a guest as a person could type it, without starting anything.</summary>
internal static class NativeCommand
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\r\t\n !\"#$&'()*;<>?[\\]^`{|}~");

    /// <summary>Puts it together.</summary>
    /// <exception cref="Errors.VirtException">The document is not a guest's, or the guest could not be started.</exception>
    internal static async Task<string> ComposeAsync(QemuNode node, string xml, CancellationToken cancellationToken)
    {
        DomainDefinition wanted = await node.Composer.ReadAsync(xml, cancellationToken).ConfigureAwait(false);
        DomainDefinition definition = await node.Composer.ReadAsync(
            DomainWriter.Write(wanted.With(Simplify), DomainHandle.Inactive, secure: true), cancellationToken).ConfigureAwait(false);
        QemuCapabilities capabilities = await node.Composer.CapabilitiesOfAsync(definition, cancellationToken).ConfigureAwait(false);
        GuestPlan plan = node.Composer.Pretend(definition, capabilities);
        return string.Join(' ', [.. plan.Environment.Select(one => $"{one.Key}={Quote(one.Value)}"), Quote(plan.Program), .. plan.Arguments.Select(Quote)]);
    }

    /// <summary>What joins a network interface to the host is not made here: each becomes a plain tap.</summary>
    private static void Simplify(XElement domain)
    {
        foreach (XElement nic in domain.Elements("devices").Elements("interface").ToArray())
        {
            nic.ReplaceWith(new XElement(
                "interface", new XAttribute("type", "ethernet"), nic.Element("mac"), nic.Element("script"), nic.Element("model")));
        }
    }

    /// <summary>A word as a shell takes it for one.</summary>
    private static string Quote(string word)
    {
        if (word.Length == 0)
        {
            return "''";
        }

        return word.AsSpan().ContainsAny(Special)
            ? new StringBuilder(word).Replace("'", "'\\''").Insert(0, '\'').Append('\'').ToString()
            : word;
    }
}
