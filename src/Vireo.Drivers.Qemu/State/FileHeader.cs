namespace Vireo.Drivers.Qemu.State;

/// <summary>The comment at the head of libvirt's files, which sends people who edit them to the right command.</summary>
internal static class FileHeader
{
    internal static string For(string name) => $"""
        <!--
        WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
        OVERWRITTEN AND LOST. Changes to this xml configuration should be made using:
          virsh edit {name}
        or other application using the libvirt API.
        -->


        """;
}
