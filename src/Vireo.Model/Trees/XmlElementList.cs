using System.Collections;
using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>The elements of one name, or of several, at the end of a way.</summary>
internal sealed class XmlElementList(XmlView origin, XmlPath path, IReadOnlyCollection<XName>? names) : IReadOnlyList<XElement>
{
    private readonly XName[] _holder = names is null ? path.Steps[..^1] : path.Steps;
    private readonly XName? _name = names is null ? path.Steps[^1] : null;

    public int Count => Found().Count();

    public XElement this[int index] => Found().ElementAt(index);

    public IEnumerator<XElement> GetEnumerator() => Found().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal int IndexOf(XElement element)
    {
        int index = 0;
        foreach (XElement found in Found())
        {
            if (found == element)
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>An element made ready to be put in: with the list's name, and a copy if it is part of a tree.</summary>
    internal (XElement Element, bool Moves) Prepare(XElement element)
    {
        bool moves = element.Parent is null && element.Document is null;
        XElement ready = moves ? element : new XElement(element);
        ready.Name = _name ?? ready.Name;
        return (ready, moves);
    }

    internal void Insert(int index, XElement element)
    {
        List<XElement> found = [.. Found()];
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)found.Count, nameof(index));
        if (index > 0)
        {
            XmlInsertion.InsertBehind(found[index - 1], element);
        }
        else if (found.Count > 0)
        {
            XmlInsertion.InsertBefore(found[0], element);
        }
        else
        {
            XmlInsertion.Insert(XmlTree.Require(origin.RequireElement(), _holder, origin.ElementLayout), element, Layout());
        }
    }

    internal void RemoveAt(int index)
    {
        XElement element = this[index];
        XElement? holder = element.Parent;
        XmlInsertion.Remove(element);
        if (holder is not null && origin.Element is { } end)
        {
            XmlTree.Prune(holder, end);
        }
    }

    internal void Clear()
    {
        for (int last = Count - 1; last >= 0; last--)
        {
            RemoveAt(last);
        }
    }

    private IEnumerable<XElement> Found()
    {
        XElement? holder = XmlTree.Find(origin.Element, _holder);
        return holder is null ? [] : _name is not null ? holder.Elements(_name) : holder.Elements().Where(element => names?.Contains(element.Name) == true);
    }

    private XmlLayout? Layout()
    {
        XmlLayout? layout = origin.ElementLayout;
        foreach (XName step in _holder)
        {
            layout = layout?.Below(step);
        }

        return layout;
    }
}
