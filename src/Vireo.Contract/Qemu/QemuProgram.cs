using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Qemu;

/// <summary>The program that carries the calls which only QEMU's driver has (<c>QEMU_PROGRAM</c>).</summary>
[RpcProgram(0x2000_8087, 1)]
public static partial class QemuProgram;
