package se.samspel.funding.participantfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.esf.EsfProjectRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.participantfile.domain.ParticipantFile;
import se.samspel.funding.participantfile.domain.ParticipantFileKey;
import se.samspel.funding.participantfile.domain.ProjectMonths;
import se.samspel.kit.time.Today;

/**
 * How it stands with each month's participant file. A project has tens of months: they are reckoned
 * at once and the page is cut by the caller.
 */
@ApplicationScoped
class DueFiles {

    private final ParticipantFileRepository files;
    private final EsfProjectRepository projects;
    private final MemberRepository members;
    private final Today today;

    DueFiles(
            ParticipantFileRepository files,
            EsfProjectRepository projects,
            MemberRepository members,
            Today today) {
        this.files = files;
        this.projects = projects;
        this.members = members;
        this.today = today;
    }

    /** Every month of the project that is over, in order. */
    @Transactional
    List<ParticipantFileView> ofProject(UUID projectId) {
        EsfProject project = projects.alone(projectId);
        return months(project, byKey(files.ofProject(projectId))).toList();
    }

    /**
     * What is to be sent, or sent again, in all the association's projects; the most urgent first.
     */
    @Transactional
    List<ParticipantFileView> toBeSent(String associationId) {
        List<EsfProject> all = projects.allOf(associationId);
        if (all.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        var known = byKey(files.ofAssociation(associationId));
        return all.stream()
                .flatMap(project -> months(project, known))
                .filter(file -> file.status().isToBeSent())
                .sorted(
                        Comparator.comparing(ParticipantFileView::dueOn)
                                .thenComparing(ParticipantFileView::projectId)
                                .thenComparing(ParticipantFileView::id))
                .toList();
    }

    private Stream<ParticipantFileView> months(
            EsfProject project, Map<ParticipantFileKey, ParticipantFile> known) {
        LocalDate day = today.today();
        return ProjectMonths.over(project.startsOn(), project.endsOn(), day).stream()
                .map(month -> view(project.id(), month, known));
    }

    private ParticipantFileView view(
            UUID projectId, YearMonth month, Map<ParticipantFileKey, ParticipantFile> known) {
        ParticipantFile file = known.get(ParticipantFileKey.of(projectId, month));
        return file == null
                ? ParticipantFileView.unsent(projectId, month, today.today())
                : ParticipantFileView.of(file, today.today());
    }

    private static Map<ParticipantFileKey, ParticipantFile> byKey(List<ParticipantFile> files) {
        return files.stream()
                .collect(
                        Collectors.toMap(
                                file -> ParticipantFileKey.of(file.projectId(), file.month()),
                                Function.identity()));
    }
}
