/** The life of a call on a member's contribution, and how a year's calls are planned. */
@NullMarked
package se.samspel.funding.contributioncall.domain;

import org.jspecify.annotations.NullMarked;
