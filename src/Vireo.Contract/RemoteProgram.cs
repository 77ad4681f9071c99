using Vireo.Rpc.Contracts;

namespace Vireo.Contract;

/// <summary>The program that carries libvirt's public calls (<c>REMOTE_PROGRAM</c>).</summary>
[RpcProgram(0x2000_8086, 1)]
public static partial class RemoteProgram;
