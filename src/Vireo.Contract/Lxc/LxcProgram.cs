using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Lxc;

/// <summary>The program that carries the calls which only LXC's driver has (<c>LXC_PROGRAM</c>).</summary>
[RpcProgram(0x0006_8000, 1)]
public static partial class LxcProgram;
