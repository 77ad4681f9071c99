using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>
/// What a definition may not say though each part of it can be read (<c>virDomainDefValidate</c>): first each device by itself, then
/// devices against each other and the guest as a whole.
/// </summary>
internal static class DomainValidation
{
    internal static void Check(XElement domain, XElement devices)
    {
        DiskValidation.Check(devices);
        SourceLabelValidation.Check(domain, devices);
        InterfaceValidation.Check(devices);
        HostDeviceValidation.Check(devices);
        ControllerValidation.Check(devices);
        SmallDeviceValidation.Check(domain, devices);
        DiskNamesValidation.Check(devices);
        HostDeviceValidation.CheckTogether(devices);
        DriveAddresses.Check(devices);
        GuestValidation.Check(domain, devices);
        FirmwareValidation.Check(domain);
    }
}
