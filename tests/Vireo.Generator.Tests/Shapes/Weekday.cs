namespace Vireo.Generator.Tests.Shapes;

public enum Weekday
{
    Monday = 1,
    Sunday = 7,
}
