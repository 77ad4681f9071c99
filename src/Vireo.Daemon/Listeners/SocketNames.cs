namespace Vireo.Daemon.Listeners;

/// <summary>What libvirt calls its sockets' files.</summary>
internal static class SocketNames
{
    internal const string ReadWrite = "libvirt-sock";
    internal const string ReadOnly = "libvirt-sock-ro";
    internal const string Admin = "libvirt-admin-sock";
}
