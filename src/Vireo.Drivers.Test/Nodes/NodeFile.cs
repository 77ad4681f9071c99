using System.Xml.Linq;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>Reads the file behind <c>test:///FILE</c>: the node's processors and memory, its guests, networks, interfaces, pools and
/// devices. Each of them can stand in a file of its own, which its attribute <c>file</c> names.</summary>
internal static class NodeFile
{
    private static readonly string[] Parts = ["domain", "network", "interface", "pool", "device"];
    private static readonly string[] InnerParts = ["volume", NodeGuests.SnapshotElement];

    /// <summary>Reads the file.</summary>
    /// <exception cref="VirtException">There is none, or it says what libvirt's own driver would refuse.</exception>
    internal static async ValueTask<TestNode> ReadAsync(string path, CancellationToken cancellationToken)
    {
        XElement root = await ReadXmlAsync(path, "node", cancellationToken).ConfigureAwait(false);
        var node = new TestNode(NodeFileCpu.Read(root));
        foreach (XElement part in root.Elements().Where(one => Parts.Contains(one.Name.LocalName)).ToArray())
        {
            XElement whole = await PutInAsync(path, part, cancellationToken).ConfigureAwait(false);
            foreach (XElement inner in whole.Elements().Where(one => InnerParts.Contains(one.Name.LocalName)).ToArray())
            {
                await PutInAsync(path, inner, cancellationToken).ConfigureAwait(false);
            }
        }

        NodeContent.Add(node, root);
        CheckUsers(root);
        return node;
    }

    /// <summary>A node with users wants to be asked for; a daemon can ask nobody, and neither can this.</summary>
    private static void CheckUsers(XElement root)
    {
        XElement[] users = [.. root.Elements("auth").Elements("user")];
        if (users.Any(user => user.Value.Length == 0))
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, "missing username in /node/auth/user field");
        }

        if (users.Length > 0)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Auth, "Missing authentication credentials");
        }
    }

    /// <summary>Puts the content of the file that an element names in the element's place.</summary>
    private static async ValueTask<XElement> PutInAsync(string path, XElement part, CancellationToken cancellationToken)
    {
        if (part.Attribute("file") is not { } file)
        {
            return part;
        }

        string place = Path.IsPathRooted(file.Value) ? file.Value : $"{Path.GetDirectoryName(path)}/{file.Value}";
        XElement content = await ReadXmlAsync(place, part.Name.LocalName, cancellationToken).ConfigureAwait(false);
        part.ReplaceWith(content);
        return content;
    }

    private static async ValueTask<XElement> ReadXmlAsync(string path, string root, CancellationToken cancellationToken)
    {
        string text;
        try
        {
            text = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, $"failed to parse xml document '{path}'");
        }

        return XmlDocuments.Parse(text, path, root, VirtErrorDomain.Test, XmlFaultDetail.PlaceOnly);
    }
}
