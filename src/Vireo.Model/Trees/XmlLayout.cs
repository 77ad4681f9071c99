using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>
/// In which order the elements of a view stand, as libvirt's schemas and writers have it: the order in which the view declares them. An element that
/// is set anew goes to its place among those that are there.
/// </summary>
public sealed class XmlLayout
{
    private readonly List<XName> _order = [];
    private readonly Dictionary<XName, XmlLayout> _below = [];

    /// <summary>A layout of elements in order, each by its path from the view's element on.</summary>
    /// <param name="paths">The paths.</param>
    public static XmlLayout Of(params ReadOnlySpan<string> paths)
    {
        var layout = new XmlLayout();
        foreach (string path in paths)
        {
            layout.Add(XmlPath.StepsOf(path));
        }

        return layout;
    }

    /// <summary>The elements right below the view's.</summary>
    internal IReadOnlyList<XName> Names => _order;

    /// <summary>The order within one of the elements.</summary>
    internal XmlLayout? Below(XName name) => _below.GetValueOrDefault(name);

    /// <summary>Where an element stands among the others; -1: the view doesn't know it.</summary>
    internal int PlaceOf(XName name) => _order.IndexOf(name);

    private void Add(ReadOnlySpan<XName> steps)
    {
        if (steps.IsEmpty)
        {
            return;
        }

        if (!_below.TryGetValue(steps[0], out XmlLayout? below))
        {
            _order.Add(steps[0]);
            _below[steps[0]] = below = new XmlLayout();
        }

        below.Add(steps[1..]);
    }
}
