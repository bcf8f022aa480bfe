global using static CoordinationTracker.Tests.Spec;
