import { Button, Group, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconFileText, IconSignature } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compareBriefs } from '../../../domain/brief/compare.ts'
import type { Signer } from '../../../domain/brief/signing.ts'
import { useActions } from '../../app/actions.ts'
import { attempt } from '../../app/failures.tsx'
import { go } from '../../app/route.ts'
import { useFormat } from '../../i18n/format.ts'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'
import { BriefDocument } from './BriefDocument.tsx'
import { ChangeList } from './ChangeList.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { CURRENT, type Edition, editionOf, isSignable, nextNumber } from './edition.ts'
import classes from './ReportPage.module.css'
import { SignDialog } from './SignDialog.tsx'
import { usePrint } from './usePrint.ts'
import { VersionList } from './VersionList.tsx'

/** On the screen, no more than this of what is still open: the document is about what is agreed. */
const OPEN_LIMIT = 40

/** The alignment brief as it stands or as it was signed, and everything that can be taken along. */
export function ReportPage() {
  const { t } = useTranslation()
  const replica = useReplica()
  const run = useRun()
  const map = useWorkshopMap()
  const print = usePrint()
  const [wantedId, setWantedId] = useState(CURRENT)
  const [isSigning, setSigning] = useState(false)
  const [today] = useState(() => new Date().toISOString())
  const current = useMemo(() => editionOf(map, CURRENT), [map])
  // A version whose signing was undone is shown no more.
  const shown = useMemo(() => editionOf(map, wantedId), [map, wantedId])
  const shownId = shown.kind === 'signed' ? shown.signing.id : CURRENT
  const last = map.signings.at(-1)
  const changes = useMemo(
    () => (last === undefined ? [] : compareBriefs(last.brief, current.brief)),
    [last, current.brief]
  )
  const isReady = isSignable(current.brief)
  const canSign = isReady && (last === undefined || changes.length > 0)

  const section = t('app.phase.report')
  useActions([
    {
      id: 'report.pdf',
      label: t('report.action.pdf'),
      keys: ['mod+P'],
      menu: 'file',
      section,
      isEnabled: map.expectations.length > 0,
      run: () => print(shown)
    },
    {
      id: 'report.sign',
      label: t('report.action.sign'),
      keys: ['mod+shift+S'],
      section,
      isEnabled: canSign,
      run: () => setSigning(true)
    }
  ])

  const sign = async (signers: readonly Signer[]): Promise<void> => {
    const id = newId()
    const number = nextNumber(map)
    if (!(await attempt(run('brief.sign', { id, signers: [...signers] })))) return
    setSigning(false)
    setWantedId(id)
    offerUndo({ scope: replica.scope, message: t('report.sign.done', { number }) })
  }

  if (map.expectations.length === 0 && last === undefined) {
    return (
      <EmptyState
        icon={<IconFileText size={40} stroke={1.25} aria-hidden />}
        title={t('report.empty.title')}
        text={t('report.empty.text')}
        action={
          <Button onClick={() => go({ page: 'workshop', scope: replica.scope, phase: 'capture' })}>
            {t('report.empty.capture')}
          </Button>
        }
      />
    )
  }
  return (
    <div className={classes['page']}>
      {/* Scrolls by itself, hence it can be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={classes['preview']} aria-label={t('report.preview')} tabIndex={0}>
        <Shown edition={shown} onBack={() => setWantedId(CURRENT)} />
        <div className={classes['sheet']}>
          <BriefDocument key={shownId} edition={shown} today={today} openLimit={OPEN_LIMIT} />
        </div>
      </section>
      <aside className={classes['aside']}>
        <Block title={t('report.export.title')}>
          <ExportButtons onPrint={() => void print(shown)} />
        </Block>
        <Block title={t('report.state.title')}>
          <Standing number={last?.number ?? null} changeCount={changes.length} />
          {!isReady && (
            <Text size="sm" c="dimmed" mt={4}>
              {t('report.state.nothingToSign')}
            </Text>
          )}
          {canSign && (
            <Button
              mt="sm"
              variant="light"
              leftSection={<IconSignature size={18} aria-hidden />}
              onClick={() => setSigning(true)}
            >
              {last === undefined ? t('report.state.sign') : t('report.state.signNew')}
            </Button>
          )}
          <VersionList
            signings={map.signings}
            shownId={shownId}
            onShow={(id) => setWantedId(id === shownId ? CURRENT : id)}
            onPrint={(signing) => void print({ kind: 'signed', brief: signing.brief, signing })}
          />
        </Block>
        {last !== undefined && changes.length > 0 && (
          <Block title={t('report.changes.title', { number: last.number })}>
            <ChangeList
              scope={replica.scope}
              changes={changes}
              isThere={(id) => map.expectations.some((expectation) => expectation.id === id)}
            />
          </Block>
        )}
      </aside>
      {isSigning && <SignDialog map={map} onClose={() => setSigning(false)} onSign={(signers) => void sign(signers)} />}
    </div>
  )
}

/** Whether the last signed version is what stands. */
function Standing({ number, changeCount }: { readonly number: number | null; readonly changeCount: number }) {
  const { t } = useTranslation()
  if (number === null) return <Text size="sm">{t('report.state.never')}</Text>
  if (changeCount > 0) return <Text size="sm">{t('report.state.changed', { number, count: changeCount })}</Text>
  return (
    <Group gap={6} wrap="nowrap" className={classes['upToDate']}>
      <IconCircleCheck size={18} aria-hidden />
      <Text size="sm">{t('report.state.upToDate', { number })}</Text>
    </Group>
  )
}

/** Over a version of the past: which it is, and the way back. */
function Shown({ edition, onBack }: { readonly edition: Edition; onBack(): void }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (edition.kind === 'draft') return null
  const { number, signedAt } = edition.signing
  return (
    <div className={classes['shown']} role="status">
      <Text size="sm">{t('report.shown', { number, date: format.date(signedAt) })}</Text>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={onBack}
      >
        {t('report.backToCurrent')}
      </Button>
    </div>
  )
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes['block']}>
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      {children}
    </section>
  )
}
