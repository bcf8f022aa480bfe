using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoordinationTracker.Web.Demo;
using static CoordinationTracker.Web.Demo.ExampleProgramme;

namespace CoordinationTracker.PostgresTests.Demo;

public sealed class DemoScriptTests(Told told) : IClassFixture<Told>
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Guid[] WordsOnly = [BlocAndEconomicZone.Stream, CoastGuard.Stream];

    [Fact]
    public void every_step_says_something_new_and_nothing_is_refused() => told.Refusals.ShouldBeEmpty();

    [Fact]
    public void each_step_is_recorded_later_than_the_one_before_in_office_hours()
    {
        var instants = DemoScript.Tellings.Select(telling => telling.RecordedAt).ToList();
        instants.Zip(instants.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
        instants.Where(at => at.Offset != TimeSpan.FromHours(7) || at.Hour is < 8 or > 17 || at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday).ShouldBeEmpty();
        Told.Day(instants[0]).ShouldBe(new DateOnly(2023, 1, 3));
        Told.Day(instants[^1]).ShouldBe(new DateOnly(2025, 12, 31));
    }

    [Fact]
    public void told_twice_it_is_the_same_record() => Written(new Told()).ShouldBe(Written(told));

    [Fact]
    public void ids_sort_by_the_time_they_were_made()
    {
        var ids = told.Streams[ExampleProgramme.Stream].Select(recorded => recorded.Event).OfType<ActivityLogged>().Select(logged => logged.Activity).ToList();
        ids.ShouldBe(ids.Order());
        ids.ShouldAllBe(id => id.Version == 7);
    }

    [Fact]
    public void every_text_is_in_vietnamese_and_english() => told.Everything.SelectMany(recorded => Wordings(recorded.Event))
        .Where(wording => string.IsNullOrWhiteSpace(wording.Vi) || string.IsNullOrWhiteSpace(wording.En) || wording.Vi != wording.Vi.Trim()).ShouldBeEmpty();

    // The longest anybody is known to need is of ids: the 320 blocks of a state (domain 1.3).
    [Fact(DisplayName = "Fault F8: no longest of a list is below ten times the demo's")]
    public void lists_may_be_ten_times_as_long() => told.Everything.SelectMany(recorded => Lists(recorded.Event))
        .Where(list => list.Items.Count * 10 > (list.Items is [Guid, ..] ? Listing.Named : Listing.Said)).Select(list => list.Where).ShouldBeEmpty();

    private static IEnumerable<(string Where, IReadOnlyList<object> Items)> Lists(object value)
    {
        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
            if (property.GetValue(value) is { } content and not string)
            {
                if (content is IEnumerable items) yield return ($"{value.GetType().Name}.{property.Name}", [.. items.Cast<object>()]);
                else if (content.GetType() is { IsEnum: false, IsValueType: false } type && type.Assembly == typeof(Programme).Assembly)
                    foreach (var list in Lists(content)) yield return list;
            }
    }

    [Fact]
    public void only_the_example_counts_anything()
    {
        foreach (var happened in WordsOnly.SelectMany(stream => told.Streams[stream]).Select(recorded => recorded.Event))
        {
            happened.ShouldNotBeAssignableTo<MeasurementEvent>();
            happened.ShouldNotBeOfType<TargetSet>();
            if (happened is not ActivityLogged logged) continue;
            logged.Account.Quantities.ShouldBeEmpty();
            logged.Account.Audiences.ShouldAllBe(audience => audience.Count == null);
        }
        told.Example.Signing!.Example.ShouldBeTrue();
        told.Example.Title.Vi!.ShouldEndWith("(ví dụ)");
        told.Example.Title.En!.ShouldEndWith("(example)");
        told.NinhBinh.Signing!.Example.ShouldBeFalse();
        told.BlocAndZone.Signing!.Example.ShouldBeFalse();
    }

    [Fact]
    public void the_bloc_and_the_board_review_one_year_in_words_and_define_what_they_never_counted()
    {
        var programme = told.BlocAndZone;
        var review = programme.Reviews.Find(PeriodKind.OneYear, BlocAndEconomicZone.FirstYear)!;
        review.Opening.Covering.ShouldBe(new Period(new(2023, 5, 16), new(2024, 5, 15)));
        review.Opening.ConferenceOn.ShouldBe(new DateOnly(2024, 5, 16));
        review.Passages.Keys.ShouldBe(["IV.1", "opening"], ignoreOrder: true);
        programme.Indicators.All.ShouldNotBeEmpty();
        programme.Indicators.All.ShouldAllBe(indicator => indicator.Targets.IsEmpty);
        programme.Indicators.All.ShouldAllBe(indicator => programme.Readings.Flow(indicator.Code, programme.Term).NotRecorded);
        programme.Commitments.All.ShouldAllBe(commitment => programme.Fields.ContainsKey(commitment.Signed.Field));
    }

    [Fact]
    public void the_coast_guard_programmes_one_year_review_was_28_days_past_at_the_conference_that_set_it_as_a_task()
    {
        var programme = told.NinhBinh;
        programme.FirstAnniversary.ShouldBe(new DateOnly(2023, 9, 8));
        (new DateOnly(2023, 10, 6).DayNumber - programme.FirstAnniversary.DayNumber).ShouldBe(28);
        programme.Fields.Count.ShouldBe(5);
        programme.Fields.Keys.ShouldAllBe(field => programme.Commitments.Under(field).Any());
        var task = programme.Tasks.Find(CoastGuard.OneYearReviewTask)!;
        task.Assigned.AssignedOn.ShouldBe(new DateOnly(2023, 10, 6));
        task.DeadlineOn(task.Assigned.AssignedOn).LastDay().ShouldBe(new DateOnly(2023, 12, 31));
        programme.Tasks.Count.ShouldBe(6);
        told.Directory.Find(Bodies.CoastGuard)!.Aliases.ShouldContain("Bộ Tư lệnh Cảnh sát biển");
    }

    [Fact] // S1.16, S1.30, S2.1
    public void the_conclusion_of_the_conference_is_kept_whole_and_its_six_points_are_the_tasks_of_the_quarter()
    {
        var conference = told.NinhBinh.Meetings.Find(CoastGuard.ConferenceOfQ3)!;
        conference.Conclusions.ShouldHaveSingleItem().Text.Vi!.ShouldContain("01 năm Chương trình phối hợp");
        conference.Numbered.Select(point => point.Number).ShouldBe(Enumerable.Range(1, 6));
        told.NinhBinh.Tasks.Find(CoastGuard.OneYearReviewTask)!.Assigned.Basis!.Vi!.ShouldStartWith("Điểm 2, Hội nghị đánh giá công tác dân vận quý III");
        conference.Held!.Attendance.Count.ShouldBe(9);
    }

    [Fact] // S2.1–S2.6, S2.11–S2.14, S2.21, S2.22, domain 7.9
    public void the_campaign_reviews_the_directions_of_30_September_in_two_sessions_and_gives_new_ones()
    {
        var (first, second) = (told.Campaign.Meetings.Find(StrengtheningCampaign.FirstSession)!, told.Campaign.Meetings.Find(StrengtheningCampaign.SecondSession)!);
        (first.On, second.On, first.Planned.Hour, second.Planned.Hour, first.Planned.Mode).ShouldBe((new(2023, 10, 19), new(2023, 10, 19), new TimeOnly(11, 0), new TimeOnly(14, 0), MeetingMode.Virtual));
        first.InTurn().ShouldAllBe(turn => turn.Report != null);
        ActionTaken.Of(told.Campaign, told.Directory, first, first.On).Select(point => (point.Meeting.On, point.Given.Number, point.Remarks.Length)).ShouldBe([(new DateOnly(2023, 9, 30), 1, 1), (new DateOnly(2023, 9, 30), 2, 1)]);

        var given = first.Numbered.Concat(second.Numbered).Select(point => told.Campaign.Tasks.Find(point.Point)!).ToList();
        given.Select(task => task.Assigned.Deadline.LastDay()).OfType<DateOnly>().ShouldBe([new(2023, 11, 3), new(2023, 10, 29)]);
        given.Count(task => task.Assigned.Deadline.Shape is DeadlineShape.AsSoonAsPossible).ShouldBe(4);
        given.Where(task => task.Assigned.Deadline.LastDay() is null).ShouldAllBe(task => task.NeedsDayOn(new(2023, 10, 20)));
        first.Numbered.ElementAt(5).Consulting!.En.ShouldBe("district and block presidents");
        second.Numbered.First().ThroughPost.ShouldNotBeNull();
    }

    [Fact] // S2.2, S2.29, S3.16, domain 5.1, 7.9
    public void the_following_meeting_opens_with_every_point_and_its_minutes_and_notice_are_known()
    {
        var following = told.Campaign.Meetings.Find(StrengtheningCampaign.FollowingMeeting)!;
        var taken = ActionTaken.Of(told.Campaign, told.Directory, following, following.On);
        taken.Count.ShouldBe(13);
        taken.Select(point => point.State).Distinct().Order().ShouldBe([ActionState.Implemented, ActionState.OnSchedule, ActionState.BehindSchedule, ActionState.YetToStart]);
        following.InTurn().Count(turn => turn.Report is null).ShouldBe(2);
        (following.Minutes!.SignedOn, following.NoticeLag).ShouldBe((new DateOnly(2023, 11, 13), 5));
        told.Campaign.Meetings.FindPledge(told.Campaign.Tasks.All.Single(task => task.Assigned.Basis!.En!.StartsWith("Pledge", StringComparison.Ordinal)).Id)!.Value.Meeting.Id.ShouldBe(following.Id);
    }

    [Fact]
    public void a_natural_person_is_an_id_in_the_record_and_has_a_name_beside_it()
    {
        var named = DemoScript.People.ToDictionary(person => person.Person, person => person.Name);
        told.Directory.Holdings.ShouldAllBe(holding => named.ContainsKey(holding.Held.Person));
        foreach (var name in named.Values) Written(told).ShouldNotContain(name);
    }

    [Fact]
    public void a_correction_moves_an_activity_from_the_second_quarter_into_the_third()
    {
        var (before, after) = (told.On(ExampleProgramme.Stream, new(2023, 7, 24)), told.On(ExampleProgramme.Stream, new(2023, 7, 25)));
        var (second, third) = (Period.Quarter(2023, 2), Period.Quarter(2023, 3));
        before.Activities.Find(Id(Shows.MovedAcrossQuarters))!.Days.From.ShouldBe(new DateOnly(2023, 6, 29));
        after.Activities.Find(Id(Shows.MovedAcrossQuarters))!.Days.From.ShouldBe(new DateOnly(2023, 7, 4));
        before.Readings.Flow("M1", second).Value.ShouldBe(after.Readings.Flow("M1", second).Value + 2);
        before.Readings.Flow("M1", third).Value.ShouldBe(after.Readings.Flow("M1", third).Value - 2);
    }

    [Fact]
    public void late_entries_are_few_and_the_named_ones_are_among_them()
    {
        var late = told.Example.Activities.NewestFirst.Where(activity => told.Example.IsLate(activity.Account.OccurredOn, activity.RecordedAt)).Select(activity => activity.Id).ToList();
        late.ShouldBe([Id(Shows.LateEntry), Id(Shows.SecondLateEntry)], ignoreOrder: true);
    }

    [Fact]
    public void claims_stand_confirmed_disputed_and_settled()
    {
        Standing(Shows.ConfirmedClaim).ShouldBe(CoordinationTracker.Standing.Confirmed);
        Standing(Shows.DisputedClaim).ShouldBe(CoordinationTracker.Standing.Disputed);
        Standing(Shows.SettledDispute).ShouldBe(CoordinationTracker.Standing.Confirmed);
        told.On(ExampleProgramme.Stream, new(2024, 6, 17)).Activities.Find(Id(Shows.SettledDispute))!.Standing.ShouldBe(CoordinationTracker.Standing.Disputed);
        told.Example.Activities.Find(Id(Shows.WithdrawnActivity))!.Withdrawal.ShouldNotBeNull();

        Standing Standing(string name) => told.Example.Activities.Find(Id(name))!.Standing;
    }

    [Fact]
    public void deadlines_move_and_undated_tasks_get_a_day()
    {
        told.Example.Tasks.Find(Id(Shows.ExtendedTwice))!.Extensions.Count.ShouldBe(2);
        var dated = told.Example.Tasks.Find(Id(Shows.DatedLater))!;
        dated.Assigned.Deadline.ShouldBe(Deadline.NotYet);
        dated.Extensions[0].Deadline.LastDay().ShouldNotBeNull();
        told.Example.Tasks.Find(Id(Shows.StillUndated))!.StateOn(new(2025, 12, 31)).ShouldBe(TaskState.NoDeadline);
    }

    [Fact]
    public void counts_may_be_about_or_more_than_and_a_wrong_figure_is_put_right()
    {
        told.Example.Activities.Find(Id(Shows.AboutSoMany))!.Account.Quantities.ShouldContain(quantity => quantity.Qualifier == Qualifier.About);
        told.Example.Activities.Find(Id(Shows.MoreThanSoMany))!.Account.Quantities.ShouldContain(quantity => quantity.Qualifier == Qualifier.MoreThan);
        told.Example.Readings.FindMeasurement(Id(Shows.CorrectedFigure))!.Quantity.Value.ShouldBe(29);
    }

    [Fact]
    public void of_the_cells_monthly_reports_one_came_late_and_one_never_came()
    {
        var duty = told.Example.Duties.Find(Id(Shows.MonthlyReports))!;
        var board = Completeness.Of(told.Example, told.Directory, duty, duty.PeriodsIn(Period.Year(2023), told.Example.Periods), new(2024, 1, 31));
        board.Cells.Where(cell => cell.State is not DutyState.InTime).Select(cell => (cell.Unit, cell.Covering.From, cell.State)).ShouldBe([(LateBy, Late, DutyState.Late), (MissedBy, Missed, DutyState.Missing)]);
        told.Directory.Levels(new(2023, 12, 31)).ShouldBe([Bodies.ClusterLevel, Bodies.CellLevel]);
    }

    [Fact]
    public void plans_commitments_and_units_change_in_mid_course()
    {
        told.Example.Indicators.Find(Shows.RevisedIndicator)!.Targets[Shows.RevisedQuarter].Revisions.ShouldNotBeEmpty();
        told.Example.Commitments.Find(Id(Shows.RewordedCommitment))!.Rewordings.ShouldNotBeEmpty();
        told.Example.Commitments.Find(Id(Shows.WithdrawnCommitment))!.Withdrawal.ShouldNotBeNull();
        told.Example.Difficulties.Find(Id(Shows.ResolvedDifficulty))!.Resolution.ShouldNotBeNull();
        told.Directory.NameOn(Bodies.ExampleMassMobilisation, new(2025, 2, 9)).Vi.ShouldBe("Ban Dân vận Đảng ủy Khối");
        told.Directory.NameOn(Bodies.ExampleMassMobilisation, new(2025, 2, 10)).Vi.ShouldBe("Ban Tuyên giáo và Dân vận Đảng ủy Khối");
        told.Directory.Find(Bodies.ExampleLabour)!.Successors.ShouldBe([Bodies.ExampleEnterprises]);
    }

    [Fact]
    public void difficulties_climb_by_hand_and_by_silence_end_in_every_way_and_come_back() // S0.18, S1.26, S1.27
    {
        var ladder = told.Example.Difficulties.Ladders.InOrder.ShouldHaveSingleItem();
        ladder.Rungs.Select(rung => rung.Unit).ShouldBe([Bodies.ExampleEnterprises, Bodies.ExampleZone, Bodies.ExampleBloc]);
        told.Streams[ExampleProgramme.Stream].Where(recorded => recorded.Event is DifficultyEscalated { BySilence: true }).Select(recorded => (((DifficultyEscalated)recorded.Event).Difficulty, recorded.By)).ShouldBe([(Id(Shows.SilentDifficulty), "timer")]);
        Found(Shows.SilentDifficulty).StaysOn(new(2023, 12, 31)).Select(stay => (stay.Unit, stay.Days)).ShouldBe([(Bodies.ExampleEnterprises, 31), (Bodies.ExampleZone, 60), (Bodies.ExampleBloc, 82)]);
        Found(Shows.EscalatedDifficulty).Escalations.ShouldHaveSingleItem().BySilence.ShouldBeFalse();
        Found(Shows.DroppedDifficulty).State.ShouldBe(DifficultyState.WithoutEffect);
        told.Example.Difficulties.EarlierOf(Found(Shows.RecurringDifficulty)).ShouldHaveSingleItem().Id.ShouldBe(Id(Shows.DroppedDifficulty));
        Found(Shows.ReopenedDifficulty).Turns.Select(turn => turn.To).ShouldBe([DifficultyState.Resolved, DifficultyState.Accepted, DifficultyState.Open, DifficultyState.Resolved, DifficultyState.Accepted]);
        Found(Shows.RejectedResolution).Turns.Select(turn => turn.Told).OfType<ResolutionRejected>().ShouldHaveSingleItem();
        Found(Shows.PromptReport).DaysOpen(new(2025, 12, 31)).ShouldBe(4);
        told.Example.Difficulties.All.Select(difficulty => difficulty.PartOn(new(2025, 12, 31))).Distinct().Order().ShouldBe(Enum.GetValues<DifficultyPart>().Select(part => (DifficultyPart?)part));

        Difficulty Found(string name) => told.Example.Difficulties.Find(Id(name))!;
    }

    [Fact]
    public void recommendations_are_accepted_declined_answered_and_outstanding_and_something_is_new_and_commended() // S0.22, S1.10, S1.12
    {
        var assessments = told.Example.Assessments;
        assessments.FindRecommendation(Id(Shows.AcceptedRecommendation))!.StateOn(new(2023, 8, 10)).ShouldBe(RecommendationState.Accepted);
        assessments.FindRecommendation(Id(Shows.OutstandingRecommendation))!.IsOutstandingOn(new(2025, 12, 31)).ShouldBeTrue();
        assessments.Recommendations.Select(made => made.StateOn(new(2025, 12, 31))).Distinct().Order().ShouldBe(Enum.GetValues<RecommendationState>());
        assessments.Innovations.ShouldHaveSingleItem();
        assessments.Models.ShouldHaveSingleItem().Said.Movement!.Vi.ShouldBe("Dân vận khéo");
    }

    [Fact]
    public void no_unit_that_has_ended_reports_or_leads_anything_afterwards()
    {
        told.Example.Activities.NewestFirst.Where(activity => !told.Directory.Find(activity.Account.ReportedBy!.Value)!.Exists(activity.Account.OccurredOn)).Select(activity => activity.Account.Summary.Vi).ShouldBeEmpty();
        told.Example.Tasks.All.Where(task => !told.Directory.Find(task.Assigned.Lead)!.Exists(task.Assigned.AssignedOn)).Select(task => task.Assigned.Title.Vi).ShouldBeEmpty();
    }

    [Fact]
    public void every_state_a_task_can_be_in_is_seen_at_some_quarters_end() => Quarters()
        .SelectMany(quarter => told.Example.Tasks.During(quarter).Select(task => task.StateOn(quarter.To))).Distinct().Order().ShouldBe(Enum.GetValues<TaskState>().Order());

    [Fact]
    public void some_quarters_lie_behind_their_plan_and_some_above()
    {
        var shares = Quarters().Select(quarter => told.Example.Readings.Flow("M1", quarter).Value / told.Example.Indicators.Find("M1")!.PlanFor(quarter)!.Value.Value).ToList();
        shares.ShouldContain(share => share < 0.8m);
        shares.ShouldContain(share => share > 1m);
    }

    [Fact]
    public void every_quarter_fills_every_part_of_its_report()
    {
        foreach (var quarter in Quarters())
        {
            var done = told.Example.Activities.Within(quarter).ToList();
            done.Count.ShouldBeGreaterThanOrEqualTo(12, $"{quarter}");
            told.Example.Reviews.Find(PeriodKind.Quarter, quarter).ShouldNotBeNull();
            told.Example.Tasks.During(quarter).ShouldNotBeEmpty();
            foreach (var flow in new[] { "P1", "P2", "M1", "M4", "U1", "U2", "Y2", "E2" }) told.Example.Readings.Flow(flow, quarter).NotRecorded.ShouldBeFalse($"{flow} {quarter}");
            new Counting(told.Example, CoordinationTracker.Directory.Empty).Of("O2", quarter).Value.ShouldNotBeNull();
        }
        told.Example.Reviews.Find(PeriodKind.OneYear, FirstYear).ShouldNotBeNull();
        foreach (var year in new[] { 2023, 2024, 2025 }) told.Example.Reviews.Find(PeriodKind.Year, Period.Year(year)).ShouldNotBeNull();
    }

    private static IEnumerable<Period> Quarters() => Enumerable.Range(0, 12).Select(quarter => Period.Quarter(2023 + quarter / 4, quarter % 4 + 1));

    private static string Written(Told told) =>
        string.Join("\n", told.Everything.Select(recorded => $"{recorded.Position} {recorded.Version} {recorded.RecordedAt:O} {recorded.By} {recorded.Side} {recorded.Event.GetType().Name} {JsonSerializer.Serialize(recorded.Event, AsWritten)}"));

    // Every wording anywhere in an event, however deep.
    private static IEnumerable<Wording> Wordings(object? value) => value switch
    {
        null or string => [],
        Wording wording => [wording],
        IEnumerable items => items.Cast<object?>().SelectMany(Wordings),
        _ when value.GetType().Namespace?.StartsWith("CoordinationTracker", StringComparison.Ordinal) is true && !value.GetType().IsEnum =>
            value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).SelectMany(property => Wordings(property.GetValue(value))),
        _ => [],
    };
}
