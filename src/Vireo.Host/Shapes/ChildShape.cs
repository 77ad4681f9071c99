using System.Xml.Linq;

namespace Vireo.Host.Shapes;

/// <summary>A child that an element may have.</summary>
internal sealed record ChildShape(Shape Shape, bool Many)
{
    /// <summary>Carries the child over, or all of its name.</summary>
    internal void Read(XElement input, XElement output)
    {
        foreach (XElement child in input.Elements(Shape.Name))
        {
            output.Add(Shape.Read(child));
            if (!Many)
            {
                return;
            }
        }
    }
}
