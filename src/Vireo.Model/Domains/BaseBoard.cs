namespace Vireo.Model.Domains;

/// <summary>A board of a machine.</summary>
[XmlView("baseBoard")]
public sealed partial class BaseBoard
{
    /// <summary>What is told of it (<c>baseBoard/entry</c>).</summary>
    [XmlElements("entry")] public partial XmlList<SystemInformationEntry> Entries { get; }
}
