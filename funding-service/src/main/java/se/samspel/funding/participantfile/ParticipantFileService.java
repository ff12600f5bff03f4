package se.samspel.funding.participantfile;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.esf.EsfProjectRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.participantfile.domain.FileSending;
import se.samspel.funding.participantfile.domain.ParticipantFile;
import se.samspel.funding.participantfile.domain.ParticipantFileKey;
import se.samspel.funding.participantfile.domain.ParticipantFileRule;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Text;

/** Records that a month's participant file was sent, by a host or the office. */
@ApplicationScoped
class ParticipantFileService {

    private final ParticipantFileRepository files;
    private final EsfProjectRepository projects;
    private final CurrentCaller caller;
    private final SecurityIdentity identity;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    ParticipantFileService(
            ParticipantFileRepository files,
            EsfProjectRepository projects,
            CurrentCaller caller,
            SecurityIdentity identity,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.files = files;
        this.projects = projects;
        this.caller = caller;
        this.identity = identity;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome send(UUID projectId, YearMonth month, ParticipantFileRequest request) {
        EsfProject project = projects.visible(projectId);
        refuseUnlessHostOrOffice(project);
        if (!project.runsIn(month)) {
            throw new ParticipantFileRule.MonthOutsideProject();
        }
        FutureActDate.refuse("sentOn", request.sentOn(), today.today());
        var key = ParticipantFileKey.of(projectId, month);
        ParticipantFile known = files.findById(key);
        ifMatch.checkPut(known == null ? null : known.version());
        var told = new ParticipantFile.Told(caller.get().key(), clock.instant());
        ParticipantFile file = known;
        if (file == null) {
            file = new ParticipantFile(key, project.associationId(), request.sending(), told);
            files.persist(file);
        } else {
            file.sendAgain(request.sending(), told);
            files.makeLaterDueAgain(key, request.sentOn());
        }
        files.flush();
        // Flushed before, since its row refers to the file's.
        files.keep(new FileSending(file, told));
        return Outcome.put(
                known == null,
                ParticipantFileView.of(file, today.today()),
                "/esf-projects/" + projectId + "/participant-files/" + month,
                file.version());
    }

    @Transactional
    ParticipantFileView read(UUID projectId, YearMonth month) {
        ParticipantFile file = files.findById(ParticipantFileKey.of(projectId, month));
        if (file == null) {
            throw Problem.notFound();
        }
        return ParticipantFileView.of(file, today.today());
    }

    private void refuseUnlessHostOrOffice(EsfProject project) {
        boolean may =
                switch (caller.get()) {
                    case Caller.Association office -> identity.hasRole(Scope.FUNDING_WRITE);
                    case Caller.Authority authority ->
                            identity.hasRole(Scope.FUNDING_APPLY)
                                    && project.isHostedBy(authority.id().toString());
                    case Caller.Operator operator -> false;
                    case Caller.Subscriber subscriber -> false;
                    case Caller.SystemTask task -> false;
                };
        if (!may) {
            throw Problem.forbidden(
                    Text.of(
                            "Bara en huvudman för något av projektets delprojekt, med"
                                    + " behörigheten funding.apply, eller kansliet anger det.",
                            "Only a host of one of the project's subprojects, with the scope"
                                    + " funding.apply, or the office tells this."));
        }
    }
}
