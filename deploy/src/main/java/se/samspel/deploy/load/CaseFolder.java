package se.samspel.deploy.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.deploy.load.Cases.Budget;
import se.samspel.deploy.load.Cases.Case;
import se.samspel.deploy.load.Cases.Enrolment;
import se.samspel.deploy.load.Cases.Intervention;
import se.samspel.deploy.load.Cases.Participant;
import se.samspel.deploy.load.Cases.Person;
import se.samspel.deploy.load.Cases.Referral;
import se.samspel.deploy.load.Cases.Seat;
import se.samspel.deploy.load.Cases.Situation;

/** A folder of case files, read and checked row by row before anything is sent. */
final class CaseFolder {

    private static final List<String> REFERRAL_KEY = List.of("referralKey");

    private final Table<Intervention> interventions = new Table<>(CaseFile.INTERVENTIONS);
    private final Table<Budget> budgets = new Table<>(CaseFile.BUDGET);
    private final Table<Participant> participants = new Table<>(CaseFile.PARTICIPANTS);
    private final Table<Referral> referrals = new Table<>(CaseFile.REFERRALS);
    private final Table<Enrolment> enrolments = new Table<>(CaseFile.ENROLMENTS);
    private final Table<Situation> situations = new Table<>(CaseFile.SITUATIONS);
    private final List<Row> seatRows = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();

    private CaseFolder() {}

    /**
     * @param today the day in Sweden, which no act date may exceed
     */
    static CaseFolder read(Path folder, Association association, LocalDate today)
            throws IOException {
        var cases = new CaseFolder();
        var rows =
                new CaseRows(
                        association,
                        today,
                        cases.interventions,
                        cases.participants,
                        cases.referrals,
                        cases.enrolments);
        for (Row row : CsvFile.read(folder, CaseFile.INTERVENTIONS)) {
            cases.interventions.add(row, List.of("interventionKey"), rows::intervention);
        }
        for (Row row : CsvFile.read(folder, CaseFile.BUDGET)) {
            cases.budgets.add(
                    row, List.of("interventionKey", "year", "costCategory"), rows::budget);
        }
        var seatRows = new SeatRows(association, today, cases.interventions);
        for (Row row : CsvFile.read(folder, CaseFile.SEATS)) {
            cases.addSeat(row, seatRows);
        }
        for (Row row : CsvFile.read(folder, CaseFile.PARTICIPANTS)) {
            cases.participants.add(row, List.of("participantKey"), rows::participant);
        }
        for (Row row : CsvFile.read(folder, CaseFile.REFERRALS)) {
            cases.referrals.add(row, REFERRAL_KEY, rows::referral);
        }
        for (Row row : CsvFile.read(folder, CaseFile.ENROLMENTS)) {
            cases.enrolments.add(row, REFERRAL_KEY, rows::enrolment);
        }
        for (Row row : CsvFile.read(folder, CaseFile.SITUATIONS)) {
            cases.situations.add(row, List.of("referralKey", "at"), rows::situation);
        }
        return cases;
    }

    private void addSeat(Row row, SeatRows rows) {
        seatRows.add(row);
        Seat seat = row.bad() ? null : rows.seat(row);
        if (seat != null) {
            seats.add(seat);
        }
    }

    List<Intervention> interventions() {
        return interventions.values();
    }

    List<Budget> budgets() {
        return budgets.values();
    }

    /** In the file's order; a seat has no key, so equal ones are several. */
    List<Seat> seats() {
        return List.copyOf(seats);
    }

    /** Everybody with a good row, with the referrals, enrolments and situations that are good. */
    List<Person> persons() {
        var situationsOf = new HashMap<String, List<Situation>>();
        situations.forEachGood(situation ->
                situationsOf
                        .computeIfAbsent(
                                situation.enrolment().referral().key(), key -> new ArrayList<>())
                        .add(situation));
        var enrolmentOf = new HashMap<String, Enrolment>();
        enrolments.forEachGood(enrolment -> enrolmentOf.put(enrolment.referral().key(), enrolment));
        Map<String, Person> persons = new LinkedHashMap<>();
        participants.forEachGood(
                participant -> person(persons, participant).participants().add(participant));
        referrals.forEachGood(referral ->
                person(persons, referral.participant())
                        .cases()
                        .add(
                                new Case(
                                        referral,
                                        enrolmentOf.get(referral.key()),
                                        situationsOf.getOrDefault(referral.key(), List.of()))));
        return List.copyOf(persons.values());
    }

    private static Person person(Map<String, Person> persons, Participant participant) {
        return persons.computeIfAbsent(
                participant.identity(),
                identity -> new Person(identity, new ArrayList<>(), new ArrayList<>()));
    }

    List<Row> rows() {
        return Stream.of(
                        interventions.rows(),
                        budgets.rows(),
                        seatRows,
                        participants.rows(),
                        referrals.rows(),
                        enrolments.rows(),
                        situations.rows())
                .flatMap(List::stream)
                .toList();
    }
}
