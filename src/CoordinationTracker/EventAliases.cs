namespace CoordinationTracker;

/// <summary>
/// The names events are stored under, for ever, each with the type that reads it. A type may be renamed; an alias never.
/// Every event must stand here and in docs/events.md (a test compares).
/// </summary>
public static class EventAliases
{
    public static readonly IReadOnlyDictionary<string, Type> All = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["programme_signed"] = typeof(ProgrammeSigned),
        ["programme_amended"] = typeof(ProgrammeAmended),
        ["programme_concluded"] = typeof(ProgrammeConcluded),
        ["field_added"] = typeof(FieldAdded),
        ["commitment_made"] = typeof(CommitmentMade),
        ["commitment_reworded"] = typeof(CommitmentReworded),
        ["commitment_withdrawn"] = typeof(CommitmentWithdrawn),
        ["indicator_defined"] = typeof(IndicatorDefined),
        ["indicator_redefined"] = typeof(IndicatorRedefined),
        ["breakdown_declared"] = typeof(BreakdownDeclared),
        ["target_set"] = typeof(TargetSet),
        ["target_revised"] = typeof(TargetRevised),
        ["relative_target_set"] = typeof(RelativeTargetSet),
        ["measurement_recorded"] = typeof(MeasurementRecorded),
        ["measurement_corrected"] = typeof(MeasurementCorrected),
        ["measurement_withdrawn"] = typeof(MeasurementWithdrawn),
        ["measurement_confirmed"] = typeof(MeasurementConfirmed),
        ["measurement_disputed"] = typeof(MeasurementDisputed),
        ["grade_given"] = typeof(GradeGiven),
        ["grade_withdrawn"] = typeof(GradeWithdrawn),
        ["activity_logged"] = typeof(ActivityLogged),
        ["activity_corrected"] = typeof(ActivityCorrected),
        ["activity_withdrawn"] = typeof(ActivityWithdrawn),
        ["activity_confirmed"] = typeof(ActivityConfirmed),
        ["activity_disputed"] = typeof(ActivityDisputed),
        ["task_assigned"] = typeof(TaskAssigned),
        ["task_started"] = typeof(TaskStarted),
        ["task_progress_reported"] = typeof(TaskProgressReported),
        ["task_completed"] = typeof(TaskCompleted),
        ["deadline_extended"] = typeof(DeadlineExtended),
        ["task_withdrawn"] = typeof(TaskWithdrawn),
        ["difficulty_raised"] = typeof(DifficultyRaised),
        ["cause_noted"] = typeof(CauseNoted),
        ["solution_proposed"] = typeof(SolutionProposed),
        ["difficulty_resolved"] = typeof(DifficultyResolved),
        ["strength_noted"] = typeof(StrengthNoted),
        ["lesson_noted"] = typeof(LessonNoted),
        ["highlight_marked"] = typeof(HighlightMarked),
        ["recommendation_made"] = typeof(RecommendationMade),
        ["review_opened"] = typeof(ReviewOpened),
        ["passage_written"] = typeof(PassageWritten),
        ["reporting_regime_agreed"] = typeof(ReportingRegimeAgreed),
        ["unit_established"] = typeof(UnitEstablished),
        ["unit_renamed"] = typeof(UnitRenamed),
        ["unit_aliased"] = typeof(UnitAliased),
        ["unit_placed"] = typeof(UnitPlaced),
        ["unit_merged"] = typeof(UnitMerged),
        ["unit_dissolved"] = typeof(UnitDissolved),
        ["post_held"] = typeof(PostHeld),
        ["post_left"] = typeof(PostLeft),
    };
}
