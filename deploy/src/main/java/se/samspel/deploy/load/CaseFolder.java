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
    private final List<Row> seats = new ArrayList<>();

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
        for (Row row : CsvFile.read(folder, CaseFile.SEATS)) {
            cases.addSeat(row, rows);
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

    private void addSeat(Row row, CaseRows rows) {
        seats.add(row);
        if (!row.bad()) {
            rows.seat(row);
        }
    }

    List<Intervention> interventions() {
        return interventions.values();
    }

    List<Budget> budgets() {
        return budgets.values();
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

    /** All rows, seats too. */
    List<Row> rows() {
        return Stream.of(
                        interventions.rows(),
                        budgets.rows(),
                        seats,
                        participants.rows(),
                        referrals.rows(),
                        enrolments.rows(),
                        situations.rows())
                .flatMap(List::stream)
                .toList();
    }

    int validSeats() {
        return (int) seats.stream().filter(seat -> !seat.bad()).count();
    }
}
