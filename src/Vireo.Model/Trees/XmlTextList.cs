using System.Collections;
using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>The texts of the elements of one name, or the values of one attribute of each. It holds nothing but the tree.</summary>
public sealed class XmlTextList : IList<string>, IReadOnlyList<string>
{
    private readonly XmlElementList _elements;
    private readonly XName _name;
    private readonly XName? _attribute;

    /// <summary>Lists texts.</summary>
    /// <param name="origin">The view from whose element the way goes.</param>
    /// <param name="path">The way to the elements, their name the last, or to an attribute of each.</param>
    public XmlTextList(XmlView origin, XmlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _elements = new XmlElementList(origin, path, null);
        _name = path.Steps[^1];
        _attribute = path.Attribute;
    }

    /// <inheritdoc cref="ICollection{T}.Count" />
    public int Count => _elements.Count;

    bool ICollection<string>.IsReadOnly => false;

    /// <inheritdoc />
    public string this[int index]
    {
        get => TextOf(_elements[index]);
        set => SetText(_elements[index], value);
    }

    /// <inheritdoc />
    public void Add(string item) => Insert(Count, item);

    /// <summary>Adds texts behind the last.</summary>
    /// <param name="items">The texts.</param>
    public void AddRange(params IEnumerable<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (string item in items)
        {
            Add(item);
        }
    }

    /// <inheritdoc />
    public void Insert(int index, string item)
    {
        var element = new XElement(_name);
        SetText(element, item);
        _elements.Insert(index, element);
    }

    /// <inheritdoc />
    public void RemoveAt(int index) => _elements.RemoveAt(index);

    /// <inheritdoc />
    public bool Remove(string item)
    {
        int index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    /// <inheritdoc />
    public void Clear() => _elements.Clear();

    /// <inheritdoc />
    public bool Contains(string item) => IndexOf(item) >= 0;

    /// <inheritdoc />
    public int IndexOf(string item) => _elements.Select(TextOf).ToList().IndexOf(item);

    /// <inheritdoc />
    public void CopyTo(string[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (string item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => _elements.Select(TextOf).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string TextOf(XElement element) => (_attribute is null ? element.Value : element.Attribute(_attribute)?.Value) ?? "";

    private void SetText(XElement element, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_attribute is null)
        {
            XmlTree.SetText(element, XmlText.Verify(text));
        }
        else
        {
            element.SetAttributeValue(_attribute, XmlText.Verify(text));
        }
    }
}
