using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>A part that its shape tells whole.</summary>
internal sealed class ShapeSection(Shape shape, bool many = false) : ISection
{
    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        foreach (XElement element in input.Elements(shape.Name))
        {
            output.Add(shape.Read(element));
            if (!many)
            {
                return;
            }
        }
    }
}
