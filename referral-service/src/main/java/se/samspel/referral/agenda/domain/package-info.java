/** The rules of joint teams' meetings and of what is on their agendas. */
@NullMarked
package se.samspel.referral.agenda.domain;

import org.jspecify.annotations.NullMarked;
