namespace Events;

[RpcProgram(7, 2, Prefix = "Small")]
internal static partial class SmallProgram;

[Contract(typeof(SmallProgram))]
internal interface ITickEvents
{
    [Event(1, Since = "1.0.0")]
    void Happened(int callbackId, string? reason);

    [Event(2)]
    void Ended();
}
