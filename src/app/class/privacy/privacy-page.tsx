import { PageHead, type PageProps } from '../../gallery/page-head.tsx';
export default function PrivacyPage({ text }: PageProps) {
  return <PageHead text={text} title="" what="" />;
}
