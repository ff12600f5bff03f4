package se.samspel.funding.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.office.domain.StaffRole;
import se.samspel.funding.register.Kind;
import se.samspel.funding.register.Register;
import se.samspel.kit.http.PageQuery;

/** Registers and changes roles in offices. */
@ApplicationScoped
class StaffRoleService {

    private static final Kind<StaffRole> ROLES =
            Kind.dated(StaffRole.class, "staff-roles", StaffRoleView::of);

    private final Register register;

    StaffRoleService(Register register) {
        this.register = register;
    }

    @Transactional
    Outcome register(String associationId, StaffRoleRequest request) {
        return register.add(
                ROLES,
                associationId,
                request,
                identity -> new StaffRole(identity, request.content()));
    }

    @Transactional
    Outcome change(String associationId, UUID id, StaffRoleRequest request) {
        return register.change(ROLES, associationId, id, found -> found.change(request.content()));
    }

    @Transactional
    StaffRoleView read(String associationId, UUID id) {
        return StaffRoleView.of(register.visible(ROLES, associationId, id));
    }

    @Transactional
    List<StaffRoleView> list(String associationId, PageQuery page) {
        return register.page(ROLES, associationId, page).stream().map(StaffRoleView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return register.count(ROLES, associationId);
    }
}
