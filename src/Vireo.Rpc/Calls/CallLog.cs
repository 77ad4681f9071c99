using Microsoft.Extensions.Logging;

namespace Vireo.Rpc.Calls;

/// <summary>What is logged about calls; ids 2000 to 2099.</summary>
internal static partial class CallLog
{
    [LoggerMessage(2000, LogLevel.Error, "A call of procedure {Procedure} of program {Program:x8} failed")]
    internal static partial void Failed(ILogger logger, Exception failure, uint program, int procedure);
}
