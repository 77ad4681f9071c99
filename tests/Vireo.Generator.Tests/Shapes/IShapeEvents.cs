using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Shapes;

[Contract(typeof(ShapesProgram))]
public interface IShapeEvents
{
    [Event(40)]
    void Tick();

    [Event(41, Since = "1.0.0")]
    void Moved(int callbackId, Place place, string? @event);

    [Event(42)]
    void Listed([XdrMax(3)] IReadOnlyList<Setting> settings);
}
