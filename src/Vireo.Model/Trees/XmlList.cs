using System.Collections;
using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>
/// The elements of one name below a view's element, each as a view. It holds nothing but the tree; elements between them that the list does not know stay
/// where they are.
/// </summary>
/// <typeparam name="T">The view of each.</typeparam>
public sealed class XmlList<T> : IList<T>, IReadOnlyList<T>
    where T : XmlView
{
    private readonly XmlElementList _elements;
    private readonly Func<XElement, T> _view;

    /// <summary>Lists elements.</summary>
    /// <param name="origin">The view from whose element the way goes.</param>
    /// <param name="path">The way to the elements, their name the last; to the element that holds them where they have several names.</param>
    /// <param name="names">Their names, where the way doesn't say.</param>
    /// <param name="view">Makes the view of an element.</param>
    public XmlList(XmlView origin, XmlPath path, IReadOnlyCollection<XName>? names, Func<XElement, T> view)
    {
        _elements = new XmlElementList(origin, path, names);
        _view = view;
    }

    /// <inheritdoc cref="ICollection{T}.Count" />
    public int Count => _elements.Count;

    bool ICollection<T>.IsReadOnly => false;

    /// <inheritdoc />
    public T this[int index]
    {
        get => _view(_elements[index]);
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            (XElement element, bool moves) = _elements.Prepare(value.RequireElement());
            XmlInsertion.Replace(_elements[index], element);
            Follow(value, element, moves);
        }
    }

    /// <summary>Adds an element behind the last.</summary>
    /// <param name="item">The view of the element; of one that is part of a tree already, a copy is added.</param>
    public void Add(T item) => Insert(Count, item);

    /// <summary>Adds elements behind the last.</summary>
    /// <param name="items">Their views.</param>
    public void AddRange(params IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (T item in items)
        {
            Add(item);
        }
    }

    /// <summary>Puts an element among the others.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="item">The view of the element; of one that is part of a tree already, a copy is put there.</param>
    public void Insert(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        (XElement element, bool moves) = _elements.Prepare(item.RequireElement());
        _elements.Insert(index, element);
        Follow(item, element, moves);
    }

    /// <inheritdoc />
    public void RemoveAt(int index) => _elements.RemoveAt(index);

    /// <summary>Removes the element that a view looks at.</summary>
    /// <param name="item">The view.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>Removes the elements that are meant.</summary>
    /// <param name="match">Which.</param>
    /// <returns>How many.</returns>
    public int RemoveAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        List<T> found = this.Where(item => match(item)).ToList();
        found.ForEach(item => Remove(item));
        return found.Count;
    }

    /// <inheritdoc />
    public void Clear() => _elements.Clear();

    /// <inheritdoc />
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <inheritdoc />
    public int IndexOf(T item) => item?.Element is { } element ? _elements.IndexOf(element) : -1;

    /// <inheritdoc />
    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (T item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => _elements.Select(_view).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Follow(T item, XElement element, bool moves)
    {
        if (moves)
        {
            item.MoveTo(element);
        }
    }
}
