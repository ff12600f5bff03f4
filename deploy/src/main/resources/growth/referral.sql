insert into origin.access_log
select origin.copied(e.id, 1000 + k), r.recorded_at, r.receiving_authority, 'staff1', 'unit-1', 'CASE_HANDLING',
  'read-referral', r.receiving_authority, array[e.id], array[r.id]
from origin.enrolment e join origin.referral r on r.id = e.referral_id, generate_series(1, {reads}) k;

insert into origin.attachment (id, referral_id, category, content_type, size_bytes, fingerprint, data_key_id, data_key,
  title, added_on, added_by_unit, recorded_at)
select origin.copied(r.id, 1), r.id, 'NEED', 'PDF', greatest({attachment-kib}, 1) * 1024,
  sha256(convert_to(r.id::text, 'UTF8')), 'field-key.1', sha256('k') || sha256('k'),
  convert_to(repeat(md5(r.id::text), 2), 'UTF8'), r.submitted_on, 'unit-1', r.recorded_at
from origin.referral r;

insert into origin.attachment_content
select a.id, convert_to(repeat('x', {attachment-kib} * 1024), 'UTF8') from origin.attachment a;
