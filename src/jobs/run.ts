import { DomainError } from '../domain/engine/errors.ts'
import type { JobName } from '../protocol/jobs.ts'
import type { Job, JobContext } from './job.ts'
import { jobs } from './registry.ts'

/** Runs the job of that name on arguments that nobody has looked at yet. */
export async function runNamedJob(name: string, context: JobContext, args: unknown): Promise<unknown> {
  if (!Object.hasOwn(jobs, name)) throw new DomainError('unknown-name', { name })
  return await runChecked(jobs[name as JobName], context, args)
}

async function runChecked<Name extends JobName>(job: Job<Name>, context: JobContext, args: unknown): Promise<unknown> {
  const parsed = job.args.safeParse(args)
  if (!parsed.success) {
    throw new DomainError('invalid-args', { path: [job.name, ...(parsed.error.issues[0]?.path ?? [])].join('.') })
  }
  return await job.run(context, parsed.data as Parameters<typeof job.run>[1])
}
