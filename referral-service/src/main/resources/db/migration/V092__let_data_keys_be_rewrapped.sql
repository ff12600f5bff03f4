-- Data keys are wrapped anew by background work; the other tables with one open to it already.
create policy attachment_rewrapped on attachment
    using ((select samspel_caller()) = 'system');
create policy structural_obstacle_rewrapped on structural_obstacle
    using ((select samspel_caller()) = 'system');
create policy agenda_item_rewrapped on agenda_item
    using ((select samspel_caller()) = 'system');
