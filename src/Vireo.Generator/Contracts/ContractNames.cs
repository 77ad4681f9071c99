namespace Vireo.Generator.Contracts;

/// <summary>The attributes and types that a contract is written with, by their full names.</summary>
internal static class ContractNames
{
    internal const string Contract = "Vireo.Rpc.Contracts.ContractAttribute";
    internal const string Program = "Vireo.Rpc.Contracts.RpcProgramAttribute";
    internal const string Procedure = "Vireo.Rpc.Contracts.ProcedureAttribute";
    internal const string Event = "Vireo.Rpc.Contracts.EventAttribute";
    internal const string Acl = "Vireo.Rpc.Contracts.AclAttribute";
    internal const string AclFilter = "Vireo.Rpc.Contracts.AclFilterAttribute";
    internal const string NoAcl = "Vireo.Rpc.Contracts.NoAclAttribute";
    internal const string Priority = "Vireo.Rpc.Contracts.PriorityAttribute";
    internal const string ReadOnly = "Vireo.Rpc.Contracts.ReadOnlyAttribute";
    internal const string WithoutLogin = "Vireo.Rpc.Contracts.WithoutLoginAttribute";
    internal const string Stream = "Vireo.Rpc.Contracts.StreamAttribute";
    internal const string ReplyMax = "Vireo.Rpc.Contracts.ReplyMaxAttribute";
    internal const string ReplyFixed = "Vireo.Rpc.Contracts.ReplyFixedAttribute";

    internal const string RpcStream = "Vireo.Rpc.Streams.RpcStream";
    internal const string PassedDescriptors = "Vireo.Rpc.Descriptors.PassedDescriptors";
    internal const string Token = "System.Threading.CancellationToken";
    internal const string ValueTask = "System.Threading.Tasks.ValueTask";
    internal const string ValueTaskOfT = "System.Threading.Tasks.ValueTask<TResult>";

    /// <summary>The parameter that flag rules look at.</summary>
    internal const string Flags = "flags";
}
