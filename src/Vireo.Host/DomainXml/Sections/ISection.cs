using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>A part of a guest's document outside its devices.</summary>
internal interface ISection
{
    /// <summary>Carries the part over, in its normal form, or adds what stands for its absence.</summary>
    void Read(XElement input, XElement output, DomainReading reading);
}
